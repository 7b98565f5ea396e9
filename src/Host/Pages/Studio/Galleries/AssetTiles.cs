using Galleries.UseCases.Uploading;
using Galleries.UseCases.Viewing;

namespace Host.Pages.Studio.Galleries;

/// <summary>Tiles of the photos' tab; the cover carries a mark.</summary>
internal sealed record AssetTiles(Guid GalleryId, IReadOnlyList<UploadedAsset> Assets, Guid? CoverId, bool MakesPosters)
{
    /// <summary>Whether the tile will change by itself.</summary>
    public bool IsWaiting(UploadedAsset asset) => asset.State == AssetState.Waiting || IsGettingPoster(asset);

    public bool IsGettingPoster(UploadedAsset asset) => MakesPosters && asset.Tile?.Poster == PosterState.Waiting;
}
