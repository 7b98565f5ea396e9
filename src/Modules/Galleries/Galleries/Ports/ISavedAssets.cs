using Galleries.Contracts;
using Galleries.Domain;

namespace Galleries.Ports;

/// <summary>What visitors have on their phones already.</summary>
internal interface ISavedAssets
{
    Task<SavedBatch?> FindBatch(Guid batchId, CancellationToken ct);

    /// <summary>Everything this visitor has saved in a size and that is still there.</summary>
    Task<IReadOnlySet<Guid>> Of(Guid visitorId, DownloadSize size, CancellationToken ct);

    void Add(SavedBatch batch);

    void Add(SavedAsset saved);
}
