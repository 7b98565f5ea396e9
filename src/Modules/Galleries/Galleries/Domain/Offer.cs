using Galleries.Contracts;

namespace Galleries.Domain;

/// <summary>The sizes that visitors may download, and how large one archive is at most.</summary>
internal sealed record Offer(bool Original, bool HighRes, bool WebSize, int HighResEdge, long? PartBytes)
{
    /// <summary>The largest preview: made when a photo is received, so that nobody waits for it.</summary>
    public const int WebSizeEdge = 2048;

    private static readonly DownloadSize[] All = Enum.GetValues<DownloadSize>();

    public IReadOnlyList<DownloadSize> Sizes => [.. All.Where(Has)];

    public bool HasAny => Original || HighRes || WebSize;

    /// <summary>What is left of it where only these sizes are allowed.</summary>
    public Offer Narrowed(SizeSet allowed) => this with
    {
        Original = Original && allowed.HasFlag(SizeSet.Original),
        HighRes = HighRes && allowed.HasFlag(SizeSet.HighRes),
        WebSize = WebSize && allowed.HasFlag(SizeSet.WebSize),
    };

    /// <summary>What somebody gets who does not choose.</summary>
    public DownloadSize Best => Sizes.FirstOrDefault(DownloadSize.Original);

    public bool Has(DownloadSize size) => size switch
    {
        DownloadSize.HighRes => HighRes,
        DownloadSize.WebSize => WebSize,
        _ => Original,
    };

    /// <summary>The long edge in pixels; null for originals.</summary>
    public int? EdgeOf(DownloadSize size) => size switch
    {
        DownloadSize.HighRes => HighResEdge,
        DownloadSize.WebSize => WebSizeEdge,
        _ => null,
    };
}
