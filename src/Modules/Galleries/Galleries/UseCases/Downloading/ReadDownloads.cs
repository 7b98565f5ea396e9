using BuildingBlocks;
using Galleries.Contracts;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Downloading;

/// <summary>In which sizes this viewer may download some photos, and how much that is.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="Viewer">Who asks.</param>
/// <param name="AssetIds">Which; null for everything the viewer may see, or all they picked.</param>
/// <param name="FavoritesOnly">Only what the viewer picked.</param>
public sealed record ReadDownloads(Guid GalleryId, Viewer Viewer, IReadOnlyList<Guid>? AssetIds = null, bool FavoritesOnly = false)
{
    /// <summary>Only what is in this scene; null for all scenes.</summary>
    public Guid? SceneId { get; init; }
}

/// <summary>The choices of a download.</summary>
/// <param name="Count">How many photos it is about.</param>
/// <param name="Sizes">By size; empty when nothing may be downloaded.</param>
/// <param name="Refusal">Why nothing may be downloaded, or null.</param>
public sealed record DownloadChoices(int Count, IReadOnlyList<DownloadAmount> Sizes, Sentence? Refusal)
{
    /// <summary>How many of them are videos.</summary>
    public int VideoCount { get; init; }

    /// <summary>What this takes of the free downloads; null where they are not counted.</summary>
    public Allowance? Free { get; init; }
}

/// <summary>One choice.</summary>
/// <param name="Size">The size.</param>
/// <param name="Edge">Pixels of the long edge; null for originals.</param>
/// <param name="Bytes">How many bytes; null while some are still to be made.</param>
public sealed record DownloadAmount(DownloadSize Size, int? Edge, long? Bytes)
{
    /// <summary>The videos that leave as their originals.</summary>
    public int VideosAsOriginals { get; init; }

    /// <summary>The videos that are still being made in this size.</summary>
    public int VideosAwaited { get; init; }
}
