using BuildingBlocks.Imaging.Media;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Downloading;
using Galleries.UseCases.Saving;
using Galleries.UseCases.Viewing;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class ListSavableHandler(
    GalleriesDbContext db, Reception reception, Rationing rationing, ISavedAssets saved, IRenditions renditions, IPlaybacks playbacks) : IQueryHandler<ListSavable, SavableList>
{
    public async Task<SavableList> Handle(ListSavable query, CancellationToken ct)
    {
        var reply = (await reception.Ask(query.GalleryId, query.Viewer, Purpose.Original, ct, query.Size)).InScene(query.SceneId);
        if (!reply.Allowed)
            return new SavableList(null, reply.Verdict == Verdict.Unknown ? null : reply.Refusal.Sentence);

        var size = query.Size ?? reply.Offer.Best;
        var before = reply.Likeness is { } visitor ? await saved.Of(visitor.Id, size, ct) : new HashSet<Guid>();
        var made = reply.Offer.EdgeOf(size) is { } edge ? await renditions.OfGallery(query.GalleryId, edge, ct) : null;
        var assets = await Wanted(query, reply).InOrder(reply.Terms.Order)
            .Select(asset => new Savable(asset.Id, asset.FileName, asset.Kind, asset.MediaType, asset.Length, asset.ContentKey, asset.Playback,
                (asset.Kind != AssetKind.Clip && asset.Kind != AssetKind.Video) || asset.PosterKey != null)).ToListAsync(ct);
        var ration = await rationing.Of(reply, assets.Select(asset => asset.Id), ct);
        return new SavableList([.. assets.Select(File)], ration?.Check().Sentence) { Free = Allowance.Of(ration) };

        SavableFile File(Savable asset) => FileOf(
            asset, Sending.Of(asset.Kind, asset.Playback, size, playbacks.AreMade), made?.GetValueOrDefault(asset.ContentKey), reply.Terms.Mark?.Key, before.Contains(asset.Id));
    }

    private static SavableFile FileOf(Savable asset, SentAs sentAs, Rendition? made, string? mark, bool isSaved)
    {
        var version = MediaUrl.Version(asset.ContentKey, mark);
        var file = sentAs == SentAs.Original
            ? new SavableFile(asset.Id, asset.FileName, asset.Kind, asset.Length, version, isSaved)
            : new SavableFile(asset.Id, DepartingFile.NameOf(asset.FileName, asset.MediaType), asset.Kind, made is { BlobKey: not null } ? made.Length : null, version, isSaved);
        return file with { HasPicture = asset.HasPicture, SentAs = sentAs };
    }

    private IQueryable<Asset> Wanted(ListSavable query, Reply reply)
    {
        var assets = db.Assets.Where(asset => asset.GalleryId == query.GalleryId && asset.Progress == AssetProgress.Ready).Within(reply.Taken);
        if (query.AssetIds is { } chosen)
            assets = assets.Where(asset => chosen.Contains(asset.Id));
        if (!query.FavoritesOnly)
            return assets;

        var visitorId = reply.Likeness?.Id;
        var picked = from collection in db.Collections
                     join item in db.CollectionItems on collection.Id equals item.CollectionId
                     where collection.VisitorId == visitorId && collection.Name == Collection.Favorites
                     select item.AssetId;
        return assets.Where(asset => picked.Contains(asset.Id));
    }

    private sealed record Savable(Guid Id, string FileName, AssetKind Kind, string MediaType, long Length, string ContentKey, PlaybackProgress Playback, bool HasPicture);
}
