using System.Net;

namespace Galleries.Adapters.Sources;

/// <summary>What the one who runs the installation allows sources to be.</summary>
/// <param name="Roots">The folders below which a source may be.</param>
/// <param name="Networks">The networks of one's own that links may lead into; all others are refused.</param>
internal sealed record SourceRules(IReadOnlyList<string> Roots, IReadOnlyList<IPNetwork> Networks)
{
    public bool IsOpen(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return Networks.Any(network => network.Contains(plain));
    }
}
