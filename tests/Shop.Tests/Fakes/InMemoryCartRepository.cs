using Shop.Domain.Buying;
using Shop.Ports;

namespace Shop.Tests.Fakes;

internal sealed class InMemoryCartRepository : ICartRepository
{
    private readonly Dictionary<(Guid Gallery, Guid Visitor), Cart> _carts = [];

    public Task<Cart> Open(Guid galleryId, Guid visitorId, CancellationToken ct)
    {
        if (!_carts.TryGetValue((galleryId, visitorId), out var cart))
            _carts[(galleryId, visitorId)] = cart = Cart.Empty(galleryId, visitorId);
        return Task.FromResult(cart);
    }

    public Task RemoveOf(IReadOnlyCollection<Guid> visitorIds, CancellationToken ct)
    {
        foreach (var key in _carts.Keys.Where(key => visitorIds.Contains(key.Visitor)).ToList())
            _carts.Remove(key);
        return Task.CompletedTask;
    }

    public Task RemoveAll(Guid galleryId, CancellationToken ct)
    {
        foreach (var key in _carts.Keys.Where(key => key.Gallery == galleryId).ToList())
            _carts.Remove(key);
        return Task.CompletedTask;
    }
}
