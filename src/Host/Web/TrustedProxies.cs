using Microsoft.AspNetCore.HttpOverrides;

namespace Host.Web;

/// <summary>Whose forwarded headers are believed: the configured proxies' and nobody else's.</summary>
internal static class TrustedProxies
{
    public static void Configure(ForwardedHeadersOptions options, HostSettings settings)
    {
        options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in settings.TrustedProxies)
            options.KnownIPNetworks.Add(network);
    }
}
