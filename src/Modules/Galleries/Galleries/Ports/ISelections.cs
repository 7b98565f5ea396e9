using Galleries.Domain;

namespace Galleries.Ports;

/// <summary>What main clients are asked to choose, and what they chose.</summary>
internal interface ISelections
{
    Task<SelectionRequest?> FindRequest(Guid galleryId, Guid requestId, CancellationToken ct);

    Task<int> CountRequests(Guid galleryId, CancellationToken ct);

    /// <summary>The final round of this request; null where there is none.</summary>
    Task<SelectionRequest?> FindRound(Guid galleryId, Guid requestId, CancellationToken ct);

    Task<Selection?> Find(Guid galleryId, Guid selectionId, CancellationToken ct);

    /// <summary>All that belong to a request.</summary>
    Task<IReadOnlyList<Selection>> Of(Guid requestId, CancellationToken ct);

    /// <summary>Everything that is chosen or undecided, what has left the gallery included.</summary>
    Task<IReadOnlyList<SelectionMark>> Marks(Guid selectionId, CancellationToken ct);

    /// <summary>The latest version; null before the first.</summary>
    Task<FrozenSelection?> Latest(Guid selectionId, CancellationToken ct);

    /// <summary>Those of these that can be chosen within this sight: pictures that are in the gallery and ready.</summary>
    Task<IReadOnlyList<Guid>> Choosable(Guid galleryId, Sight sight, IReadOnlyCollection<Guid> assetIds, CancellationToken ct);

    /// <summary>The same with all that is known of them, in this order.</summary>
    Task<IReadOnlyList<Asset>> Choosable(Guid galleryId, Sight sight, IReadOnlyCollection<Guid> assetIds, AssetOrder order, CancellationToken ct);

    /// <summary>How many can be chosen within this sight.</summary>
    Task<int> CountChoosable(Guid galleryId, Sight sight, CancellationToken ct);

    void Add(SelectionRequest request);

    void Add(Selection selection);

    void Add(SelectionMark mark);

    void Add(FrozenSelection version);

    void Remove(IReadOnlyList<SelectionMark> marks);

    /// <summary>With all that belongs to it.</summary>
    Task Remove(SelectionRequest request, CancellationToken ct);
}
