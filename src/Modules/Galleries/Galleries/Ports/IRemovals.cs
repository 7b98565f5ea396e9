using Galleries.Domain;

namespace Galleries.Ports;

/// <summary>Takes a gallery out of everything the module keeps.</summary>
internal interface IRemovals
{
    /// <summary>Removes every row that belongs to the gallery, itself included, within the transaction; its bytes are left over, to be swept.</summary>
    Task Remove(Gallery gallery, DateTimeOffset now, CancellationToken ct);

    /// <summary>Those of these galleries that are there.</summary>
    Task<IReadOnlySet<Guid>> Existing(IReadOnlyCollection<Guid> galleryIds, CancellationToken ct);
}
