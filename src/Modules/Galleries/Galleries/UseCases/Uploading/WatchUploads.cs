namespace Galleries.UseCases.Uploading;

/// <summary>How far the gallery's uploads are, and the state of those assets the asker still waits for.</summary>
public sealed record WatchUploads(Guid GalleryId, IReadOnlyCollection<Guid> AssetIds);

/// <summary>Counts over the whole gallery, and the assets asked for.</summary>
public sealed record UploadBoard(int Ready, int Waiting, int Failed, IReadOnlyList<UploadedAsset> Assets)
{
    /// <summary>How many of them all are videos.</summary>
    public int Videos { get; init; }

    /// <summary>How many are in the bin, which are none of these.</summary>
    public int InBin { get; init; }
}

/// <summary>One asset on its way.</summary>
/// <param name="AssetId">The asset.</param>
/// <param name="FileName">As uploaded.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Problem">Why it can't be shown; null unless failed.</param>
/// <param name="Tile">What the page shows; null when failed.</param>
public sealed record UploadedAsset(Guid AssetId, string FileName, AssetState State, string? Problem, Viewing.AssetTile? Tile);

/// <summary>An asset's way from a stored file to something that can be seen.</summary>
public enum AssetState
{
    Waiting,
    Ready,
    Failed,
}
