using Galleries.Domain;

namespace Galleries.Ports;

/// <summary>The galleries whose originals are being moved.</summary>
internal interface ITransfers
{
    /// <summary>Rung when one was asked for.</summary>
    const string Channel = "galleries.transfers";

    Task<Transfer?> FindTransfer(Guid galleryId, CancellationToken ct);

    Task<Transfer?> FindClaimedTransfer(Guid claimId, CancellationToken ct);

    /// <summary>The one asked for first that nobody is at.</summary>
    Task<Transfer?> NextTransfer(DateTimeOffset now, CancellationToken ct);

    Task<IReadOnlyList<Transfer>> ClaimedTransfers(CancellationToken ct);

    /// <summary>What is still to be moved, in the order of their identities: to the archive what is in the gallery, back whatever is in the archive.</summary>
    Task<IReadOnlyList<Guid>> Movable(Guid galleryId, bool isOutward, Guid? after, int count, CancellationToken ct);

    /// <summary>Whether it is in the gallery, in its bin, or has left it.</summary>
    Task<Asset?> FindMovable(Guid galleryId, Guid assetId, CancellationToken ct);

    /// <summary>Where those lie that have arrived, in the order of their identities.</summary>
    Task<IReadOnlyList<string>> Arrived(Guid galleryId, bool isOutward, CancellationToken ct);

    void Add(Transfer transfer);

    void Remove(Transfer transfer);
}
