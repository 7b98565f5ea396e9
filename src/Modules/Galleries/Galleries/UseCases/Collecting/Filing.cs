using BuildingBlocks;
using BuildingBlocks.Messaging;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Collecting;

/// <summary>Puts assets into lists of a visitor and takes them out, and tells of it. What is there already stays, what is not is passed over.</summary>
internal sealed class Filing(IAssetRepository assets, ICollectionRepository collections, IOutbox outbox)
{
    public static Outcome NoSuchCollection { get; } = Outcome.Refused("That collection is no longer there.", "CollectionId");

    /// <summary>Their own collection; null for one that is somebody else's or nobody's.</summary>
    public async Task<Collection?> Find(Reply reply, Guid collectionId, CancellationToken ct) =>
        await collections.FindCollection(reply.Gallery!.Id, collectionId, ct) is { } found && found.VisitorId == reply.Visitor!.Id ? found : null;

    /// <summary>Their own, or one that the photographer made for visitors like them: what may be copied.</summary>
    public async Task<Collection?> FindShown(Reply reply, Guid collectionId, CancellationToken ct) =>
        await collections.FindCollection(reply.Gallery!.Id, collectionId, ct) is { } found && found.IsOpenTo(reply.Visitor!.Id, reply.Grant!.Type) ? found : null;

    /// <summary>What of the asked-for its reader sees.</summary>
    public async Task<IReadOnlyList<Guid>> Seen(Reply reply, IReadOnlyCollection<Guid> assetIds, CancellationToken ct) =>
        await assets.Visible(reply.Gallery!.Id, reply.Seen, assetIds, ct);

    public async Task<Outcome> PutIn(Reply reply, Collection collection, IReadOnlyCollection<Guid> assetIds, CancellationToken ct)
    {
        var seen = await Seen(reply, assetIds, ct);
        if (seen.Count == 0 && assetIds.Count > 0)
            return assetIds.Count == 1
                ? Outcome.Refused("This photo is no longer in the gallery.", "AssetIds")
                : Outcome.Refused("These photos are no longer in the gallery.", "AssetIds");

        var there = await collections.Items(collection.Id, seen, ct);
        var (added, now) = (seen.Except(there.Select(item => item.AssetId)).ToList(), reply.Moment.Now);
        if (added.Count == 0)
            return Outcome.Done;

        foreach (var assetId in added)
            collections.Add(new CollectionItem(collection.Id, assetId, now));
        var (galleryId, visitor) = (collection.GalleryId, reply.Visitor!.Fact);
        if (collection.IsFavorites)
            outbox.Enqueue(new AssetsFavorited(galleryId, visitor, added, now));
        else
            outbox.Enqueue(new AssetsCollected(galleryId, visitor, collection.Id, collection.Name, added, now));
        return Outcome.Done;
    }

    public async Task<Outcome> TakeOut(Reply reply, Collection collection, IReadOnlyCollection<Guid> assetIds, CancellationToken ct)
    {
        var items = await collections.Items(collection.Id, assetIds, ct);
        if (items.Count == 0)
            return Outcome.Done;

        collections.Remove(items);
        var (galleryId, visitor, now, taken) = (collection.GalleryId, reply.Visitor!.Fact, reply.Moment.Now, items.Select(item => item.AssetId).ToList());
        if (collection.IsFavorites)
            outbox.Enqueue(new AssetsUnfavorited(galleryId, visitor, taken, now));
        else
            outbox.Enqueue(new AssetsUncollected(galleryId, visitor, collection.Id, collection.Name, taken, now));
        return Outcome.Done;
    }

    /// <summary>A new one of their own with what of these they see.</summary>
    public async Task<Outcome> Make(Reply reply, Guid collectionId, string name, IReadOnlyCollection<Guid> assetIds, CancellationToken ct)
    {
        var (visitor, now) = (reply.Visitor!, reply.Moment.Now);
        if (Collection.CheckNew(name, await collections.OwnedBy(visitor.GalleryId, visitor.Id, ct)) is { Succeeded: false } refused)
            return refused;

        var collection = Collection.Of(visitor, collectionId, name, now);
        collections.Add(collection);
        var seen = await Seen(reply, assetIds, ct);
        foreach (var assetId in seen)
            collections.Add(new CollectionItem(collection.Id, assetId, now));
        outbox.Enqueue(new CollectionCreated(visitor.GalleryId, visitor.Fact, collection.Id, collection.Name, seen, now));
        return Outcome.Done;
    }
}
