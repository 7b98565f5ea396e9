using Galleries.UseCases.Uploading;
using Galleries.UseCases.Viewing;

namespace Host.Pages.Studio.Galleries;

/// <summary>Tiles of the photos' tab; the cover carries a mark.</summary>
internal sealed record AssetTiles(Guid GalleryId, IReadOnlyList<UploadedAsset> Assets, Guid? CoverId, bool MakesVideos)
{
    /// <summary>Whether the tile will change by itself.</summary>
    public bool IsWaiting(UploadedAsset asset) => asset.State == AssetState.Waiting || IsGettingPoster(asset);

    public bool IsGettingPoster(UploadedAsset asset) => MakesVideos && asset.Tile?.Poster == PosterState.Waiting;

    /// <summary>Which may take long: nobody's page waits for that.</summary>
    public bool IsBeingMadeForPlaying(UploadedAsset asset) => MakesVideos && asset.Tile?.Playback == PlaybackState.Waiting;

    /// <summary>Whether something of the video could not be made, and might be now.</summary>
    public bool CanBeTriedAgain(UploadedAsset asset) => MakesVideos && (asset.Tile?.Poster == PosterState.Failed || asset.Tile?.Playback == PlaybackState.Failed);
}
