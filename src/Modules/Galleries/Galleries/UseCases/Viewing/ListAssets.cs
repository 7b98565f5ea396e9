namespace Galleries.UseCases.Viewing;

/// <summary>A page of a gallery's assets for the studio, in the gallery's order, those that wait or failed included.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="After">The cursor of the page before; null for the first.</param>
/// <param name="Count">How many, at most 200.</param>
public sealed record ListAssets(Guid GalleryId, string? After = null, int Count = 100)
{
    /// <summary>Only those in this scene; null for all.</summary>
    public Guid? SceneId { get; init; }
}

/// <summary>A page of assets.</summary>
/// <param name="Assets">In the gallery's order.</param>
/// <param name="Next">The cursor of the next page; null at the end.</param>
public sealed record AssetPage(IReadOnlyList<Uploading.UploadedAsset> Assets, string? Next);
