using Shop.Domain.Taxing;

namespace Shop.Ports;

/// <summary>What the studio has to tax by.</summary>
internal interface ITaxBooks
{
    /// <summary>The book; an empty one before anything was told.</summary>
    Task<TaxBook> Open(CancellationToken ct);
}
