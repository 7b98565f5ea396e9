using BuildingBlocks;
using BuildingBlocks.Messaging;
using Galleries.Contracts;

namespace Galleries.Tests.Fakes;

/// <summary>What a neighbour would hear.</summary>
internal sealed class Hearing
{
    private readonly Lock _lock = new();
    private readonly List<object> _heard = [];

    public IReadOnlyList<T> All<T>()
    {
        lock (_lock)
            return [.. _heard.OfType<T>()];
    }

    public Task<Outcome> Note(object message)
    {
        lock (_lock)
            _heard.Add(message);
        return Task.FromResult(Outcome.Done);
    }
}

/// <summary>Listens to everything the module tells.</summary>
internal sealed class RecordEverything(Hearing hearing)
    : IMessageHandler<GalleryCreated>, IMessageHandler<GalleryRenamed>, IMessageHandler<GalleryWentOnline>, IMessageHandler<GalleryWentOffline>,
        IMessageHandler<GalleryExpirationChanged>, IMessageHandler<GalleryViewed>, IMessageHandler<AssetsViewed>, IMessageHandler<AssetsReceived>,
        IMessageHandler<AssetsAdded>, IMessageHandler<AssetsRejected>, IMessageHandler<AssetsRemoved>, IMessageHandler<AssetsFavorited>,
        IMessageHandler<AssetsUnfavorited>, IMessageHandler<AssetsDownloaded>, IMessageHandler<VisitorInvited>, IMessageHandler<AssetsReplaced>, IMessageHandler<AssetsReturned>,
        IMessageHandler<AssetsHidden>, IMessageHandler<AssetsUnhidden>, IMessageHandler<PersonErased>,
        IMessageHandler<CollectionCreated>, IMessageHandler<AssetsCollected>, IMessageHandler<AssetsUncollected>
{
    public Task<Outcome> Handle(GalleryCreated message, CancellationToken ct) => hearing.Note(message);

    public Task<Outcome> Handle(GalleryRenamed message, CancellationToken ct) => hearing.Note(message);

    public Task<Outcome> Handle(GalleryWentOnline message, CancellationToken ct) => hearing.Note(message);

    public Task<Outcome> Handle(GalleryWentOffline message, CancellationToken ct) => hearing.Note(message);

    public Task<Outcome> Handle(GalleryExpirationChanged message, CancellationToken ct) => hearing.Note(message);

    public Task<Outcome> Handle(GalleryViewed message, CancellationToken ct) => hearing.Note(message);

    public Task<Outcome> Handle(AssetsViewed message, CancellationToken ct) => hearing.Note(message);

    public Task<Outcome> Handle(AssetsReceived message, CancellationToken ct) => hearing.Note(message);

    public Task<Outcome> Handle(AssetsAdded message, CancellationToken ct) => hearing.Note(message);

    public Task<Outcome> Handle(AssetsRejected message, CancellationToken ct) => hearing.Note(message);

    public Task<Outcome> Handle(AssetsRemoved message, CancellationToken ct) => hearing.Note(message);

    public Task<Outcome> Handle(AssetsFavorited message, CancellationToken ct) => hearing.Note(message);

    public Task<Outcome> Handle(AssetsUnfavorited message, CancellationToken ct) => hearing.Note(message);

    public Task<Outcome> Handle(AssetsDownloaded message, CancellationToken ct) => hearing.Note(message);

    public Task<Outcome> Handle(VisitorInvited message, CancellationToken ct) => hearing.Note(message);

    public Task<Outcome> Handle(AssetsReplaced message, CancellationToken ct) => hearing.Note(message);

    public Task<Outcome> Handle(AssetsReturned message, CancellationToken ct) => hearing.Note(message);

    public Task<Outcome> Handle(AssetsHidden message, CancellationToken ct) => hearing.Note(message);

    public Task<Outcome> Handle(AssetsUnhidden message, CancellationToken ct) => hearing.Note(message);

    public Task<Outcome> Handle(PersonErased message, CancellationToken ct) => hearing.Note(message);

    public Task<Outcome> Handle(CollectionCreated message, CancellationToken ct) => hearing.Note(message);

    public Task<Outcome> Handle(AssetsCollected message, CancellationToken ct) => hearing.Note(message);

    public Task<Outcome> Handle(AssetsUncollected message, CancellationToken ct) => hearing.Note(message);
}
