using Galleries.Domain;

namespace Galleries.Ports;

/// <summary>Bytes that are to be deleted.</summary>
internal interface ILeftovers
{
    Task<Leftover?> Find(string blobKey, CancellationToken ct);

    /// <summary>Those whose time has come, the oldest first; not those of a photo that somebody has paid for.</summary>
    Task<IReadOnlyList<Leftover>> Due(DateTimeOffset now, int count, CancellationToken ct);

    /// <summary>Whether an asset of any gallery has this content, and so needs its previews.</summary>
    Task<bool> IsContentInUse(string contentKey, CancellationToken ct);

    void Add(Leftover leftover);

    void Remove(Leftover leftover);
}
