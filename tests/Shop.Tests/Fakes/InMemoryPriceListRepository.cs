using Shop.Domain;
using Shop.Ports;

namespace Shop.Tests.Fakes;

internal sealed class InMemoryPriceListRepository : IPriceListRepository
{
    private readonly Dictionary<Guid, PriceList> _lists = [];

    public Task<PriceList?> Find(Guid galleryId, CancellationToken ct) => Task.FromResult(_lists.GetValueOrDefault(galleryId));

    public void Add(PriceList list) => _lists.Add(list.GalleryId, list);

    public void Remove(PriceList list) => _lists.Remove(list.GalleryId);
}
