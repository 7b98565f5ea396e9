using Galleries.Domain;

namespace Galleries.Ports;

/// <summary>What photographers have thrown away.</summary>
internal interface IBin
{
    /// <summary>Those of the assets that are in the gallery's bin.</summary>
    Task<IReadOnlyList<Asset>> Find(Guid galleryId, IReadOnlyCollection<Guid> assetIds, CancellationToken ct);

    /// <summary>What went into the gallery's bin at once, or all that is in it.</summary>
    Task<IReadOnlyList<Asset>> Of(Guid galleryId, Guid? binId, CancellationToken ct);

    /// <summary>The one with this content that was thrown away last.</summary>
    Task<Asset?> FindByContent(Guid galleryId, string contentKey, CancellationToken ct);

    /// <summary>What has been in a bin since then or longer, the oldest first.</summary>
    Task<IReadOnlyList<Asset>> Since(DateTimeOffset moment, int count, CancellationToken ct);

    /// <summary>Those of the assets that somebody has paid for.</summary>
    Task<IReadOnlySet<Guid>> Paid(IReadOnlyCollection<Guid> assetIds, CancellationToken ct);

    /// <summary>Takes the assets out of everything visitors picked or saved.</summary>
    Task Unpick(IReadOnlyCollection<Guid> assetIds, CancellationToken ct);
}
