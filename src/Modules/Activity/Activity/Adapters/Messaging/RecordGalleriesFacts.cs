using Activity.Domain;
using Activity.UseCases.Recording;
using Activity.UseCases.Watching;
using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Contracts;

namespace Activity.Adapters.Messaging;

/// <summary>Where galleries, their assets and downloads stand, kept beside the log.</summary>
[TakenTogether]
internal sealed class RecordGalleriesFacts(ICommandHandler<RecordGallery> gallery, ICommandHandler<RecordAssets> assets, ICommandHandler<RecordPresence> presence, ICommandHandler<RecordArrival> arrivals) :
    IMessageHandler<GalleryCreated>,
    IMessageHandler<GalleryRenamed>,
    IMessageHandler<GalleryWentOnline>,
    IMessageHandler<GalleryWentOffline>,
    IMessageHandler<GalleryArchived>,
    IMessageHandler<GalleryExpirationChanged>,
    IMessageHandler<AssetsReceived>,
    IMessageHandler<AssetsAdded>,
    IMessageHandler<AssetsRejected>,
    IMessageHandler<AssetsReplaced>,
    IMessageHandler<AssetsReturned>,
    IMessageHandler<AssetsRemoved>,
    IMessageHandler<DownloadFinished>
{
    public Task<Outcome> Handle(GalleryCreated message, CancellationToken ct) =>
        gallery.Handle(new(message.GalleryId, message.CreatedAt, Name: message.Name), ct);

    public Task<Outcome> Handle(GalleryRenamed message, CancellationToken ct) =>
        gallery.Handle(new(message.GalleryId, message.RenamedAt, Name: message.Name), ct);

    public Task<Outcome> Handle(GalleryWentOnline message, CancellationToken ct) =>
        gallery.Handle(new(message.GalleryId, message.WentOnlineAt, Online: true), ct);

    public Task<Outcome> Handle(GalleryWentOffline message, CancellationToken ct) =>
        gallery.Handle(new(message.GalleryId, message.WentOfflineAt, Online: false), ct);

    public Task<Outcome> Handle(GalleryArchived message, CancellationToken ct) =>
        gallery.Handle(new(message.GalleryId, message.ArchivedAt, Online: false), ct);

    public Task<Outcome> Handle(GalleryExpirationChanged message, CancellationToken ct) =>
        gallery.Handle(new(message.GalleryId, message.ChangedAt, Expiration: new(message.ExpiresOn)), ct);

    public Task<Outcome> Handle(AssetsReceived message, CancellationToken ct) =>
        assets.Handle(new(message.GalleryId, AssetStage.Received, Unnamed(message.AssetIds)), ct);

    public Task<Outcome> Handle(AssetsAdded message, CancellationToken ct) =>
        assets.Handle(new(message.GalleryId, AssetStage.Ready, Named(message.Assets)), ct);

    public Task<Outcome> Handle(AssetsRejected message, CancellationToken ct) =>
        assets.Handle(new(message.GalleryId, AssetStage.Rejected, Unnamed(message.AssetIds)), ct);

    public Task<Outcome> Handle(AssetsRemoved message, CancellationToken ct) =>
        presence.Handle(new(message.GalleryId, IsThere: false, message.RemovedAt, Unnamed(message.AssetIds)), ct);

    public Task<Outcome> Handle(AssetsReturned message, CancellationToken ct) =>
        presence.Handle(new(message.GalleryId, IsThere: true, message.ReturnedAt, Named(message.Assets)), ct);

    // How far it has come stays; its name may be another one.
    public Task<Outcome> Handle(AssetsReplaced message, CancellationToken ct) =>
        assets.Handle(new(message.GalleryId, AssetStage.Received, Named(message.Assets)), ct);

    public Task<Outcome> Handle(DownloadFinished message, CancellationToken ct) =>
        arrivals.Handle(new(message.GalleryId, message.DownloadId, message.Part, message.Parts, message.FinishedAt), ct);

    private static Dictionary<Guid, KnownFile?> Named(IEnumerable<AssetFact> assets) =>
        assets.ToDictionary(asset => asset.AssetId, KnownFile? (asset) => new(asset.FileName, Enum.Parse<MediaKind>(asset.Kind.ToString())));

    private static Dictionary<Guid, KnownFile?> Unnamed(IEnumerable<Guid> assetIds) => assetIds.Distinct().ToDictionary(id => id, KnownFile? (_) => null);
}
