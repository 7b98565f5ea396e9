using System.Security.Claims;
using BuildingBlocks.Imaging.Media;
using BuildingBlocks.UseCases;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Settings.UseCases.SigningIn;
using Settings.UseCases.Staffing;

namespace Host.Web;

/// <summary>The studio's sessions: a cookie that names the session, which says at every request who that is now.</summary>
internal static class StudioSession
{
    public const string Scheme = CookieAuthenticationDefaults.AuthenticationScheme;

    /// <summary>Between the password and the code.</summary>
    public const string HalfWay = "half-way";

    private const string CookieName = "studio";

    private const string SessionClaim = "session";
    private const string CertainClaim = "certain";

    public static void Configure(CookieAuthenticationOptions options)
    {
        Protect(options, CookieName);
        options.ExpireTimeSpan = TimeSpan.FromDays(14);
        options.SlidingExpiration = true;
        options.LoginPath = "/sign-in";
        options.LogoutPath = "/sign-out";
        options.AccessDeniedPath = "/no-access";
        options.ReturnUrlParameter = "back";
        options.Events.OnValidatePrincipal = StillValid;
        options.Events.OnRedirectToLogin = AskToSignIn;
    }

    public static void ConfigureHalfWay(CookieAuthenticationOptions options)
    {
        Protect(options, HalfWay);
        options.ExpireTimeSpan = TimeSpan.FromMinutes(10);
        options.SlidingExpiration = false;
    }

    public static async Task Open(HttpContext context, Guid sessionId, bool remember)
    {
        if (context.Request.Cookies.ContainsKey(HalfWay))
            await context.SignOutAsync(HalfWay);
        await Write(context, Scheme, sessionId, remember);
    }

    /// <summary>The password was right; a code is still to be typed.</summary>
    public static Task Begin(HttpContext context, Guid sessionId, bool remember) => Write(context, HalfWay, sessionId, remember);

    /// <summary>The session that awaits a code here, and whether it is to be remembered.</summary>
    public static async Task<(Guid SessionId, bool Remember)?> Begun(HttpContext context) =>
        await context.AuthenticateAsync(HalfWay) is { Succeeded: true } begun && SessionIn(begun.Principal) is { } sessionId
            ? (sessionId, begun.Properties!.IsPersistent)
            : null;

    public static Task Close(HttpContext context) => context.SignOutAsync(Scheme);

    public static Guid MemberId(this ClaimsPrincipal user) => Guid.Parse(user.FindFirstValue(ClaimTypes.NameIdentifier)!);

    public static Guid SessionId(this ClaimsPrincipal user) => SessionIn(user)!.Value;

    /// <summary>Whether they proved a few minutes ago who they are.</summary>
    public static bool IsCertain(this ClaimsPrincipal user) => user.HasClaim(claim => claim.Type == CertainClaim);

    /// <summary>Where somebody begins: to sign in, at the reports, or in the control center.</summary>
    public static string FirstPage(ClaimsPrincipal user) =>
        user.IsInRole(nameof(TeamRole.Accountant)) ? FirstPage(TeamRole.Accountant)
        : user.IsStudio() ? FirstPage(TeamRole.Owner)
        : "/sign-in";

    public static string FirstPage(TeamRole role) => role == TeamRole.Accountant ? "/reports" : "/studio";

    /// <summary>Whether this is somebody who may see galleries as the studio does.</summary>
    public static bool IsStudio(this ClaimsPrincipal user) => user.IsInRole(nameof(TeamRole.Owner)) || user.IsInRole(nameof(TeamRole.Assistant));

    private static void Protect(CookieAuthenticationOptions options, string name)
    {
        options.Cookie.Name = name;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
    }

    private static Task Write(HttpContext context, string scheme, Guid sessionId, bool remember) => context.SignInAsync(
        scheme, new ClaimsPrincipal(new ClaimsIdentity([new Claim(SessionClaim, $"{sessionId}")], scheme)), new AuthenticationProperties { IsPersistent = remember });

    private static Guid? SessionIn(ClaimsPrincipal? user) => Guid.TryParse(user?.FindFirstValue(SessionClaim), out var sessionId) ? sessionId : null;

    // A script or a program that uploads can do nothing with the page to sign in at.
    private static Task AskToSignIn(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (context.Request.Headers.ContainsKey("Tus-Resumable") || context.Request.Headers.XRequestedWith == "XMLHttpRequest")
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        else
            context.Response.Redirect(context.RedirectUri);
        return Task.CompletedTask;
    }

    private static async Task StillValid(CookieValidatePrincipalContext context)
    {
        var (services, ct) = (context.HttpContext.RequestServices, context.HttpContext.RequestAborted);
        if (SessionIn(context.Principal) is { } sessionId
            && await services.GetRequiredService<IQueryHandler<FindSignedIn, SignedIn?>>().Handle(new FindSignedIn(sessionId), ct) is { } signedIn)
        {
            context.ReplacePrincipal(Principal(signedIn));
            // The page was seen already when its hundred pictures are asked for.
            if (signedIn.IsUnseen && !context.Request.Path.StartsWithSegments(MediaUrl.Prefix, StringComparison.Ordinal))
                await services.GetRequiredService<ICommandHandler<SeeSession>>().Handle(new SeeSession(sessionId), ct);
            return;
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(Scheme);
    }

    private static ClaimsPrincipal Principal(SignedIn signedIn)
    {
        var member = signedIn.Member;
        var identity = new ClaimsIdentity(
            [
                new Claim(SessionClaim, $"{signedIn.SessionId}"),
                new Claim(ClaimTypes.NameIdentifier, $"{member.MemberId}"),
                new Claim(ClaimTypes.Name, member.Name),
                new Claim(ClaimTypes.Email, member.Email),
                new Claim(ClaimTypes.Role, $"{member.Role}"),
            ],
            Scheme);
        if (signedIn.IsCertain)
            identity.AddClaim(new Claim(CertainClaim, ""));
        return new ClaimsPrincipal(identity);
    }
}
