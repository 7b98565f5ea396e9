using BuildingBlocks.Imaging.Media;
using Galleries.Domain;
using Galleries.UseCases.Uploading;
using Galleries.UseCases.Viewing;
using Microsoft.EntityFrameworkCore;

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

    /// <summary>The first of them as a row of small pictures shows them.</summary>
    public static async Task<IReadOnlyList<AssetTile>> FirstTiles(this IQueryable<Asset> assets, Reply reply, int count, CancellationToken ct) =>
        [.. (await assets.InOrder(reply.Terms.Order).Take(count).ToListAsync(ct)).Select(asset => asset.ToTile(mark: reply.Terms.Mark))];

    public static UploadedAsset ToUploaded(this Asset asset) => asset.Progress switch
    {
        AssetProgress.Ready => new(asset.Id, asset.FileName, AssetState.Ready, null, asset.ToTile()),
        AssetProgress.Failed => new(asset.Id, asset.FileName, AssetState.Failed, asset.Problem, null),
        _ => new(asset.Id, asset.FileName, AssetState.Waiting, null, asset.ToTile()),
    };
}
