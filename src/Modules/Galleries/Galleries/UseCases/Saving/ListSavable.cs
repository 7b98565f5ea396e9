using BuildingBlocks;
using Galleries.Contracts;
using Galleries.UseCases.Downloading;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Saving;

/// <summary>What this viewer may put on a phone, in the gallery's order, and what of it they have there already.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="Viewer">Who asks.</param>
/// <param name="FavoritesOnly">Only what the viewer picked.</param>
/// <param name="AssetIds">Only these; null for all.</param>
/// <param name="Size">In which size; null for the best that is offered.</param>
public sealed record ListSavable(Guid GalleryId, Viewer Viewer, bool FavoritesOnly = false, IReadOnlyList<Guid>? AssetIds = null, DownloadSize? Size = null)
{
    /// <summary>Only what is in this scene; null for all scenes.</summary>
    public Guid? SceneId { get; init; }
}

/// <summary>Either files or the sentence that says why not. Neither when the viewer may not know of them.</summary>
public sealed record SavableList(IReadOnlyList<SavableFile>? Files, Sentence? Refusal)
{
    /// <summary>What saving them takes of the free downloads; null where they are not counted.</summary>
    public Allowance? Free { get; init; }
}

/// <summary>One file to be saved.</summary>
/// <param name="AssetId">The asset.</param>
/// <param name="FileName">As it is downloaded.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Length">Bytes; null while it is still to be made in this size.</param>
/// <param name="Version">Part of its preview's address.</param>
/// <param name="IsSaved">Whether the viewer saved it before.</param>
public sealed record SavableFile(Guid AssetId, string FileName, AssetKind Kind, long? Length, string Version, bool IsSaved)
{
    /// <summary>Whether it runs.</summary>
    public bool IsVideo => Kind is AssetKind.Clip or AssetKind.Video;

    /// <summary>As what it leaves in the size that was asked for; one of which that is nothing yet can't be saved.</summary>
    public SentAs SentAs { get; init; }

    /// <summary>Whether there are previews: not of a video without a poster.</summary>
    public bool HasPicture { get; init; } = true;
}
