using Microsoft.EntityFrameworkCore;
using Settings.Domain;
using Settings.Ports;

namespace Settings.Adapters.Persistence;

internal sealed class EfCustomerCardRepository(SettingsDbContext db) : ICustomerCardRepository
{
    public Task<CustomerCard?> Find(Guid galleryId, CancellationToken ct) => db.Cards.SingleOrDefaultAsync(card => card.GalleryId == galleryId, ct);

    public void Add(CustomerCard card) => db.Cards.Add(card);

    public void Remove(CustomerCard card) => db.Cards.Remove(card);
}
