using Shop.Domain.Catalogue;
using Shop.Ports;

namespace Shop.Tests.Fakes;

internal sealed class InMemoryPriceListRepository : IPriceListRepository
{
    private readonly Dictionary<Guid, PriceList> _lists = [];
    private readonly Dictionary<Guid, Guid> _galleries = [];

    public IReadOnlyCollection<PriceList> All => _lists.Values;

    public Task<PriceList?> Find(Guid listId, CancellationToken ct) => Task.FromResult(_lists.GetValueOrDefault(listId));

    public Task<PriceList?> FindOf(Guid galleryId, CancellationToken ct) =>
        Task.FromResult(_galleries.TryGetValue(galleryId, out var listId) ? _lists.GetValueOrDefault(listId) : null);

    public Task Assign(Guid galleryId, Guid? listId, CancellationToken ct)
    {
        if (listId is { } id)
            _galleries[galleryId] = id;
        else
            _galleries.Remove(galleryId);
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<Guid>> GalleriesOf(Guid listId, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<Guid>>([.. _galleries.Where(pair => pair.Value == listId).Select(pair => pair.Key).Order()]);

    public Task<IReadOnlyList<PriceList>> OwnOf(Guid galleryId, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<PriceList>>([.. _lists.Values.Where(list => list.GalleryId == galleryId).OrderBy(list => list.CreatedAt)]);

    public Task<int> CountGalleries(Guid listId, CancellationToken ct) => Task.FromResult(_galleries.Values.Count(id => id == listId));

    public void Add(PriceList list) => _lists.Add(list.Id, list);

    public Task Remove(PriceList list, CancellationToken ct)
    {
        _lists.Remove(list.Id);
        foreach (var gallery in _galleries.Where(pair => pair.Value == list.Id).Select(pair => pair.Key).ToList())
            _galleries.Remove(gallery);
        return Task.CompletedTask;
    }
}
