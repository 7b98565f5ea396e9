using Microsoft.EntityFrameworkCore;
using Settings.Domain;
using Settings.Ports;

namespace Settings.Adapters.Persistence;

internal sealed class EfCustomerCardRepository(SettingsDbContext db) : ICustomerCardRepository
{
    public Task<CustomerCard?> Find(Guid galleryId, CancellationToken ct) => db.Cards.SingleOrDefaultAsync(card => card.GalleryId == galleryId, ct);

#pragma warning disable CA1304, CA1311, CA1862 // The database does it: these are the words EF Core translates.
    public async Task<IReadOnlyList<CustomerCard>> Of(string email, CancellationToken ct) =>
        await db.Cards.Where(card => card.Details.CustomerEmail!.ToLower() == email).OrderBy(card => card.GalleryId).ToListAsync(ct);
#pragma warning restore CA1304, CA1311, CA1862

    public void Add(CustomerCard card) => db.Cards.Add(card);

    public void Remove(CustomerCard card) => db.Cards.Remove(card);
}
