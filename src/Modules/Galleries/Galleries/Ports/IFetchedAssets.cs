using Galleries.Domain;

namespace Galleries.Ports;

/// <summary>Which photos have left for whom.</summary>
internal interface IFetchedAssets
{
    /// <summary>Notes them; those the visitor has already stay as they are.</summary>
    Task Note(Guid galleryId, Guid visitorId, IReadOnlyCollection<Guid> assetIds, DateTimeOffset now, CancellationToken ct);

    /// <summary>What this visitor has not fetched yet of what can be seen within this sight.</summary>
    Task<IReadOnlyList<Guid>> Missing(Guid galleryId, Guid visitorId, Sight sight, CancellationToken ct);
}
