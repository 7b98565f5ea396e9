using BuildingBlocks.Imaging.Media;
using Galleries.Domain;
using Galleries.UseCases.Uploading;
using Galleries.UseCases.Viewing;

namespace Galleries.Adapters.Persistence;

/// <summary>Assets as pages show them.</summary>
internal static class Tiles
{
    public static AssetTile ToTile(this Asset asset, bool favorite = false, Mark? mark = null) => new(
        asset.Id, asset.FileName, asset.Kind, asset.Width, asset.Height, MediaUrl.Version(asset.ContentKey, mark?.Key), asset.Placeholder, asset.TakenAt, favorite, asset.Length)
    {
        Duration = asset.Duration,
        HasPicture = asset.HasPicture,
        Poster = asset.Poster switch
        {
            PosterProgress.Waiting => PosterState.Waiting,
            PosterProgress.Failed => PosterState.Failed,
            _ => PosterState.Settled,
        },
        Playback = asset.Playback switch
        {
            PlaybackProgress.Waiting => PlaybackState.Waiting,
            PlaybackProgress.Failed => PlaybackState.Failed,
            _ => PlaybackState.Settled,
        },
        IsHidden = asset.IsHidden,
        Caption = asset.Caption,
        IsWaiting = asset.Progress == AssetProgress.Waiting,
    };

    public static UploadedAsset ToUploaded(this Asset asset) => asset.Progress switch
    {
        AssetProgress.Ready => new(asset.Id, asset.FileName, AssetState.Ready, null, asset.ToTile()),
        AssetProgress.Failed => new(asset.Id, asset.FileName, AssetState.Failed, asset.Problem, null),
        _ => new(asset.Id, asset.FileName, AssetState.Waiting, null, asset.ToTile()),
    };
}
