using Shop.Domain.Taxing;
using Shop.Ports;

namespace Shop.Tests.Fakes;

internal sealed class InMemoryTaxBooks : ITaxBooks
{
    public TaxBook Book { get; } = TaxBook.Empty();

    public Task<TaxBook> Open(CancellationToken ct) => Task.FromResult(Book);
}
