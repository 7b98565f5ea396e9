using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.Adapters.Sources;

/// <summary>Tells by what was typed or pasted which kind of place it is.</summary>
internal sealed class PlaceSources(SourceRules rules) : ISources
{
    public IReadOnlyList<string> Roots => rules.Roots;

    public SourceReading Read(string text)
    {
        var address = (text ?? "").Trim().Trim('"');
        if (address.Length == 0)
            return Refused("Please say where the photos are.");
        if (address.Any(char.IsControl))
            return Refused("This address has letters in it that can't be read. Please type it anew.");
        if (address.Contains("://", StringComparison.Ordinal) && !address.StartsWith("file://", StringComparison.OrdinalIgnoreCase))
            return Refused("Links can't be a source. Please give a folder of the studio's machine.");

        var folder = address.StartsWith("file://", StringComparison.OrdinalIgnoreCase) && Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri.LocalPath : address;
        return FolderSource.Check(folder, rules) is { } refusal ? Refused(refusal) : new SourceReading(new SourcePlace(SourceKind.Folder, folder), null);
    }

    public Task<ISource> Open(SourcePlace place, CancellationToken ct) =>
        Task.FromResult<ISource>(FolderSource.Open(place.Address, rules));

    private static SourceReading Refused(string sentence) => new(null, sentence);
}

/// <summary>What the one who runs the installation allows sources to be.</summary>
/// <param name="Roots">The folders below which a source may be.</param>
internal sealed record SourceRules(IReadOnlyList<string> Roots);
