using Shop.Domain.Taxing;
using Shop.Ports;

namespace Shop.Adapters.Persistence;

internal sealed class EfTaxBooks(ShopDbContext db) : ITaxBooks
{
    public async Task<TaxBook> Open(CancellationToken ct) => await db.TaxBooks.FindAsync([TaxBook.OnlyId], ct) ?? db.TaxBooks.Add(TaxBook.Empty()).Entity;
}
