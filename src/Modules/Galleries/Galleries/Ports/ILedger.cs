using Galleries.Domain;

namespace Galleries.Ports;

/// <summary>What main clients downloaded free of charge.</summary>
internal interface ILedger
{
    /// <summary>Null as long as nothing was ever counted.</summary>
    Task<Ledger?> Find(Guid galleryId, CancellationToken ct);

    Task<LedgerEntry?> FindEntry(Guid galleryId, Guid assetId, CancellationToken ct);

    /// <summary>The photos that count.</summary>
    Task<IReadOnlySet<Guid>> Taken(Guid galleryId, CancellationToken ct);

    void Add(Ledger ledger);

    void Add(LedgerEntry entry);

    void Remove(LedgerEntry entry);
}
