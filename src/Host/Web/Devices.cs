using System.Text.RegularExpressions;
using BuildingBlocks.Security;
using Settings.UseCases.SigningIn;

namespace Host.Web;

/// <summary>What somebody signs in with: known again by a cookie, and told apart by people by what the browser says of itself.</summary>
internal static partial class Devices
{
    private const string CookieName = "device";

    // The first that is found: most browsers name those they descend from, too.
    private static readonly (string Mark, string Name)[] Browsers =
    [
        ("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser/", "Samsung Internet"), ("Firefox/", "Firefox"), ("FxiOS/", "Firefox"), ("CriOS/", "Chrome"),
        ("Chrome/", "Chrome"), ("Safari/", "Safari"),
    ];

    private static readonly (string Mark, string Name)[] Systems =
    [
        ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("CrOS", "Chrome OS"), ("Mac OS X", "Mac"), ("Linux", "Linux"),
    ];

    /// <summary>The device this request comes from, which keeps a token from now on.</summary>
    public static Device Of(HttpContext context)
    {
        if (context.Request.Cookies[CookieName] is not { } token || !Token().IsMatch(token))
        {
            token = SecretToken.Create();
            context.Response.Cookies.Append(CookieName, token, Visits.Cookie(context));
        }

        return new Device(NameOf($"{context.Request.Headers.UserAgent}"), token);
    }

    public static string NameOf(string userAgent) => (Find(Browsers, userAgent), Find(Systems, userAgent)) switch
    {
        (null, null) => "Unknown browser",
        ({ } browser, null) => browser,
        (null, { } system) => system,
        var (browser, system) => $"{browser} on {system}",
    };

    private static string? Find((string Mark, string Name)[] marks, string userAgent) =>
        marks.FirstOrDefault(each => userAgent.Contains(each.Mark, StringComparison.Ordinal)).Name;

    [GeneratedRegex("^[A-Za-z0-9_-]{22}$")]
    private static partial Regex Token();
}
