using System.Net;
using System.Net.Sockets;

namespace Host.Web;

/// <summary>Where a request comes from, as far as it is used: to limit guessing, and to tell the studio how a link was opened.</summary>
internal static class Origin
{
    private static readonly (string Sign, string Name)[] Systems =
    [
        ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("CrOS", "ChromeOS"), ("Macintosh", "Mac"), ("Linux", "Linux"),
    ];

    // In this order: most browsers name others, too, whose pages they can show.
    private static readonly (string Sign, string Name)[] Browsers =
    [
        ("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Firefox", "Firefox"), ("FxiOS", "Firefox"), ("CriOS", "Chrome"),
        ("Chrome", "Chrome"), ("Safari", "Safari"),
    ];

    /// <summary>Such as <c>Safari on iPhone</c>: too little to know a person again by.</summary>
    public static string Device(HttpRequest request)
    {
        var agent = request.Headers.UserAgent.ToString();
        return (NameOf(Browsers, agent), NameOf(Systems, agent)) switch
        {
            (null, null) => "",
            (var browser, null) => browser,
            (null, var system) => system,
            var (browser, system) => $"{browser} on {system}",
        };
    }

    /// <summary>Such as <c>203.0.113.0/24</c> or <c>2001:db8:85a3::/48</c>: which provider and region, and not which household.</summary>
    public static string Network(HttpContext context) => Plain(context.Connection.RemoteIpAddress) switch
    {
        null => "",
        { AddressFamily: AddressFamily.InterNetworkV6 } address => $"{Cut(address, 6)}/48",
        var address => $"{Cut(address, 3)}/24",
    };

    /// <summary>A household has one IPv4 address, or a whole /64 of IPv6.</summary>
    public static string Household(IPAddress? address) => Plain(address) switch
    {
        null => "",
        { AddressFamily: AddressFamily.InterNetworkV6 } six => Convert.ToHexString(six.GetAddressBytes(), 0, 8),
        var four => four.ToString(),
    };

    private static IPAddress? Plain(IPAddress? address) => address is { IsIPv4MappedToIPv6: true } ? address.MapToIPv4() : address;

    private static IPAddress Cut(IPAddress address, int bytes)
    {
        var all = address.GetAddressBytes();
        Array.Clear(all, bytes, all.Length - bytes);
        return new IPAddress(all);
    }

    private static string? NameOf((string Sign, string Name)[] known, string agent) =>
        known.FirstOrDefault(one => agent.Contains(one.Sign, StringComparison.Ordinal)).Name;
}
