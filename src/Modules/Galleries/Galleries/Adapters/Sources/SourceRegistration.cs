using System.Globalization;
using System.Net;
using BuildingBlocks;
using Galleries.Domain;
using Galleries.Ports;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Galleries.Adapters.Sources;

/// <summary>Sources as the installation's settings allow them.</summary>
internal static class SourceRegistration
{
    /// <summary>
    /// <c>sourceRoots</c>: folders, separated by semicolons, below which a source may be; they need not be there yet. <c>sourceNetworks</c>: networks of one's own that links
    /// may lead into. <c>keepReplacedDays</c>: how long an update can be undone.
    /// </summary>
    public static IServiceCollection AddSources(this IServiceCollection services, IConfiguration configuration)
    {
        var roots = (configuration["sourceRoots"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Path.GetFullPath);
        services.AddSingleton(new SourceRules([.. roots], ReadNetworks(configuration["sourceNetworks"])));
        services.AddSingleton<ISources, PlaceSources>();
        services.AddSingleton(ReadKept(configuration["keepReplacedDays"]));
        return services;
    }

    private static IReadOnlyList<IPNetwork> ReadNetworks(string? text) =>
        [.. (text ?? "").Split([',', ' ', ';'], StringSplitOptions.RemoveEmptyEntries).Select(network => IPNetwork.TryParse(network, out var read)
            ? read
            : throw new SettingsException($"The network of sources '{network}' is not one such as 192.168.1.0/24."))];

    private static KeptBytes ReadKept(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return KeptBytes.Usually;

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= 3650
            ? new KeptBytes(TimeSpan.FromDays(days))
            : throw new SettingsException($"The time that replaced photos are kept, '{text}', is not a number of days such as {KeptBytes.Usually.For.Days}.");
    }
}
