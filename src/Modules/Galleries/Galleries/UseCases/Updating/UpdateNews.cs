using BuildingBlocks.Messaging;
using Galleries.Contracts;
using Galleries.Domain;

namespace Galleries.UseCases.Updating;

/// <summary>What neighbors are told of a few steps, in few messages.</summary>
internal sealed class UpdateNews(Guid galleryId, DateTimeOffset now)
{
    private readonly List<Guid> _received = [];
    private readonly List<AssetFact> _added = [];
    private readonly List<AssetFact> _replaced = [];
    private readonly List<AssetFact> _returned = [];
    private readonly List<Guid> _removed = [];

    public bool HasNewPictures => _replaced.Count + _returned.Count > 0;

    public void Received(Asset asset)
    {
        _received.Add(asset.Id);
        if (asset.Progress is AssetProgress.Ready)
            _added.Add(asset.Fact);
    }

    public void Has(Asset asset, bool isBack) => (isBack ? _returned : _replaced).Add(asset.Fact);

    public void Left(Asset asset) => _removed.Add(asset.Id);

    public void Tell(IOutbox outbox)
    {
        if (_received.Count > 0)
            outbox.Enqueue(new AssetsReceived(galleryId, _received, now));
        if (_added.Count > 0)
            outbox.Enqueue(new AssetsAdded(galleryId, _added, now));
        if (_replaced.Count > 0)
            outbox.Enqueue(new AssetsReplaced(galleryId, _replaced, now));
        if (_returned.Count > 0)
            outbox.Enqueue(new AssetsReturned(galleryId, _returned, now));
        if (_removed.Count > 0)
            outbox.Enqueue(new AssetsRemoved(galleryId, _removed, now));
    }
}
