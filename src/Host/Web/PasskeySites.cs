using System.Net;
using Settings.UseCases.Securing;

namespace Host.Web;

/// <summary>
/// The domain that passkeys are made for: the public address, or localhost on a first try. Devices keep passkeys for domains alone, and
/// show them to no page of another one or without TLS.
/// </summary>
internal sealed class PasskeySites(HostSettings settings)
{
    /// <summary>Null where there can be none; <see cref="WhyNot"/> says why.</summary>
    public PasskeySite? Of(HttpContext context) =>
        WhyNot(context) is not null ? null
        : settings.PublicAddress is { } address ? new PasskeySite(address.IdnHost, OriginOf(address))
        : new PasskeySite(context.Request.Host.Host, $"{context.Request.Scheme}://{context.Request.Host}");

    /// <summary>The sentence for somebody who wants a passkey here; null where they can have one.</summary>
    public string? WhyNot(HttpContext context)
    {
        var here = context.Request.Host.Host;
        if (settings.PublicAddress is not { } address)
        {
            return IsLocal(here) ? null
                : IPAddress.TryParse(here, out _) ? "An IP address can’t have passkeys. Open the studio by a name: http://localhost on this computer, or the public address that the installation is given."
                : "Passkeys are made for one address, and this installation was given none: its public address is missing in the settings it starts with.";
        }

        if (address.HostNameType is UriHostNameType.IPv4 or UriHostNameType.IPv6)
            return "The public address of this installation is an IP address, and those can’t have passkeys. They need a domain.";
        if (address.Scheme != Uri.UriSchemeHttps && !IsLocal(address.IdnHost))
            return "Passkeys need a public address with https.";

        // A request's host is told as people write it, whatever the browser sent.
        return string.Equals(here, HostString.FromUriComponent(address.IdnHost).Host, StringComparison.OrdinalIgnoreCase) ? null : $"Passkeys are made for {OriginOf(address)}. Open the studio there.";
    }

    private static string OriginOf(Uri address) => $"{address.Scheme}://{address.IdnHost}{(address.IsDefaultPort ? "" : $":{address.Port}")}";

    private static bool IsLocal(string host) => host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase);
}
