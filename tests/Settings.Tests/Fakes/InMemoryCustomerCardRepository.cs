using Settings.Domain;
using Settings.Ports;

namespace Settings.Tests.Fakes;

internal sealed class InMemoryCustomerCardRepository : ICustomerCardRepository
{
    private readonly Dictionary<Guid, CustomerCard> _cards = [];

    public Task<CustomerCard?> Find(Guid galleryId, CancellationToken ct) => Task.FromResult(_cards.GetValueOrDefault(galleryId));

    public Task<IReadOnlyList<CustomerCard>> Of(string email, CancellationToken ct) => Task.FromResult<IReadOnlyList<CustomerCard>>(
        [.. _cards.Values.Where(card => string.Equals(card.Details.CustomerEmail, email, StringComparison.OrdinalIgnoreCase)).OrderBy(card => card.GalleryId)]);

    public void Add(CustomerCard card) => _cards.Add(card.GalleryId, card);

    public void Remove(CustomerCard card) => _cards.Remove(card.GalleryId);
}
