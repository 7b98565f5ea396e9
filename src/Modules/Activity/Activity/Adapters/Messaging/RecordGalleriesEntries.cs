using Activity.Domain;
using Activity.UseCases.Recording;
using Activity.UseCases.Watching;
using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Contracts;

namespace Activity.Adapters.Messaging;

/// <summary>What visitors and the studio did in galleries goes into the log.</summary>
[TakenTogether]
internal sealed class RecordGalleriesEntries(RecordEntryHandler record, ICommandHandler<ForgetGallery> forget) :
    IMessageHandler<GalleryCreated>,
    IMessageHandler<GalleryWentOnline>,
    IMessageHandler<GalleryWentOffline>,
    IMessageHandler<GalleryArchived>,
    IMessageHandler<GalleryOriginalsReturned>,
    IMessageHandler<AssetsAdded>,
    IMessageHandler<AssetsReplaced>,
    IMessageHandler<AssetsReturned>,
    IMessageHandler<AssetsRemoved>,
    IMessageHandler<VisitorInvited>,
    IMessageHandler<GalleryViewed>,
    IMessageHandler<AssetsViewed>,
    IMessageHandler<AssetsFavorited>,
    IMessageHandler<AssetsUnfavorited>,
    IMessageHandler<CollectionCreated>,
    IMessageHandler<AssetsCollected>,
    IMessageHandler<AssetsUncollected>,
    IMessageHandler<AssetsDownloaded>,
    IMessageHandler<AssetsHidden>,
    IMessageHandler<AssetsUnhidden>,
    IMessageHandler<ItemsShared>,
    IMessageHandler<ItemsSharedByStudio>,
    IMessageHandler<NoteLeft>,
    IMessageHandler<SelectionRequested>,
    IMessageHandler<SelectionFinished>,
    IMessageHandler<SelectionReopened>,
    IMessageHandler<GalleryRemoved>
{
    public Task<Outcome> Handle(GalleryCreated message, CancellationToken ct) =>
        record.Handle(new(message.GalleryId, EntryKind.GalleryCreated, message.CreatedAt, Detail: message.Name), ct);

    public Task<Outcome> Handle(GalleryWentOnline message, CancellationToken ct) =>
        record.Handle(new(message.GalleryId, EntryKind.GalleryWentOnline, message.WentOnlineAt), ct);

    public Task<Outcome> Handle(GalleryWentOffline message, CancellationToken ct) =>
        record.Handle(new(message.GalleryId, EntryKind.GalleryWentOffline, message.WentOfflineAt), ct);

    public Task<Outcome> Handle(GalleryArchived message, CancellationToken ct) =>
        record.Handle(new(message.GalleryId, EntryKind.GalleryArchived, message.ArchivedAt), ct);

    public Task<Outcome> Handle(GalleryOriginalsReturned message, CancellationToken ct) =>
        record.Handle(new(message.GalleryId, EntryKind.OriginalsReturned, message.ReturnedAt), ct);

    public Task<Outcome> Handle(AssetsAdded message, CancellationToken ct) =>
        record.Handle(new(message.GalleryId, EntryKind.AssetsAdded, message.AddedAt, AssetIds: [.. message.Assets.Select(asset => asset.AssetId)]), ct);

    public Task<Outcome> Handle(AssetsRemoved message, CancellationToken ct) =>
        record.Handle(new(message.GalleryId, EntryKind.AssetsRemoved, message.RemovedAt, AssetIds: message.AssetIds), ct);

    public Task<Outcome> Handle(AssetsReplaced message, CancellationToken ct) =>
        record.Handle(new(message.GalleryId, EntryKind.AssetsReplaced, message.ReplacedAt, AssetIds: [.. message.Assets.Select(asset => asset.AssetId)]), ct);

    public Task<Outcome> Handle(AssetsReturned message, CancellationToken ct) =>
        record.Handle(new(message.GalleryId, EntryKind.AssetsReturned, message.ReturnedAt, AssetIds: [.. message.Assets.Select(asset => asset.AssetId)]), ct);

    public Task<Outcome> Handle(VisitorInvited message, CancellationToken ct) =>
        record.Handle(new(message.GalleryId, EntryKind.VisitorInvited, message.InvitedAt, Of(message.Visitor)), ct);

    public Task<Outcome> Handle(GalleryViewed message, CancellationToken ct) =>
        record.Handle(new(message.GalleryId, EntryKind.GalleryViewed, message.ViewedAt, Of(message.Visitor)), ct);

    public Task<Outcome> Handle(AssetsViewed message, CancellationToken ct) =>
        record.Handle(new(message.GalleryId, EntryKind.AssetsViewed, message.ViewedAt, Of(message.Visitor), message.AssetIds), ct);

    public Task<Outcome> Handle(AssetsHidden message, CancellationToken ct) =>
        record.Handle(new(message.GalleryId, EntryKind.AssetsHidden, message.HiddenAt, message.Visitor is { } by ? Of(by) : null, message.AssetIds), ct);

    public Task<Outcome> Handle(AssetsUnhidden message, CancellationToken ct) =>
        record.Handle(new(message.GalleryId, EntryKind.AssetsUnhidden, message.UnhiddenAt, message.Visitor is { } by ? Of(by) : null, message.AssetIds), ct);

    public Task<Outcome> Handle(ItemsShared message, CancellationToken ct) =>
        record.Handle(new(message.GalleryId, EntryKind.ItemsShared, message.SharedAt, Of(message.Visitor), message.AssetIds, message.Way.ToString(), message.ShareId), ct);

    public Task<Outcome> Handle(ItemsSharedByStudio message, CancellationToken ct) =>
        record.Handle(new(message.GalleryId, EntryKind.SharedByStudio, message.SharedAt, null, message.AssetIds, message.Way.ToString(), message.ShareId), ct);

    public Task<Outcome> Handle(AssetsFavorited message, CancellationToken ct) =>
        record.Handle(new(message.GalleryId, EntryKind.AssetsFavorited, message.FavoritedAt, Of(message.Visitor), message.AssetIds), ct);

    public Task<Outcome> Handle(AssetsUnfavorited message, CancellationToken ct) =>
        record.Handle(new(message.GalleryId, EntryKind.AssetsUnfavorited, message.UnfavoritedAt, Of(message.Visitor), message.AssetIds), ct);

    public Task<Outcome> Handle(CollectionCreated message, CancellationToken ct) =>
        record.Handle(new(message.GalleryId, EntryKind.CollectionCreated, message.CreatedAt, Of(message.Visitor), message.AssetIds, message.Name, message.CollectionId), ct);

    public Task<Outcome> Handle(AssetsCollected message, CancellationToken ct) =>
        record.Handle(new(message.GalleryId, EntryKind.AssetsCollected, message.CollectedAt, Of(message.Visitor), message.AssetIds, message.Name, message.CollectionId), ct);

    public Task<Outcome> Handle(AssetsUncollected message, CancellationToken ct) =>
        record.Handle(new(message.GalleryId, EntryKind.AssetsUncollected, message.UncollectedAt, Of(message.Visitor), message.AssetIds, message.Name, message.CollectionId), ct);

    public Task<Outcome> Handle(AssetsDownloaded message, CancellationToken ct) =>
        record.Handle(new(message.GalleryId, EntryKind.AssetsDownloaded, message.DownloadedAt, Of(message.Visitor), message.AssetIds, message.Size.ToString(), message.DownloadId), ct);

    public Task<Outcome> Handle(NoteLeft message, CancellationToken ct) =>
        record.Handle(new(message.GalleryId, EntryKind.NoteLeft, message.LeftAt, Of(message.Visitor), [message.AssetId]), ct);

    public Task<Outcome> Handle(SelectionRequested message, CancellationToken ct) =>
        record.Handle(new(message.GalleryId, EntryKind.SelectionRequested, message.RequestedAt, Of(message.Visitor), Detail: message.Title), ct);

    public Task<Outcome> Handle(SelectionFinished message, CancellationToken ct) =>
        record.Handle(new(message.GalleryId, EntryKind.SelectionFinished, message.FinishedAt, Of(message.Visitor), message.AssetIds, message.Title), ct);

    public Task<Outcome> Handle(SelectionReopened message, CancellationToken ct) =>
        record.Handle(new(message.GalleryId, EntryKind.SelectionReopened, message.ReopenedAt, message.Visitor is { } whose ? Of(whose) : null, Detail: message.Title), ct);

    public async Task<Outcome> Handle(GalleryRemoved message, CancellationToken ct)
    {
        var outcome = await forget.Handle(new(message.GalleryId, message.RemovedAt), ct);
        return outcome.Succeeded ? await record.Handle(new(message.GalleryId, EntryKind.GalleryRemoved, message.RemovedAt), ct) : outcome;
    }

    private static Person Of(VisitorFact visitor) => new(visitor.VisitorId, Enum.Parse<UserType>(visitor.Type.ToString()), visitor.Name, visitor.Email);
}
