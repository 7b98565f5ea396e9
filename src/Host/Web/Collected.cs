using BuildingBlocks.UseCases;
using Galleries.UseCases.Collecting;

namespace Host.Web;

/// <summary>What of one of their collections somebody sees now.</summary>
internal sealed class Collected(IQueryHandler<ListCollections, IReadOnlyList<CollectionCard>> collections)
{
    /// <summary>Null for one that they do not have.</summary>
    public async Task<CollectionCard?> Find(Caller caller, Guid collectionId, CancellationToken ct) =>
        (await collections.Handle(new ListCollections(caller.GalleryId, caller.Viewer), ct)).FirstOrDefault(card => card.CollectionId == collectionId);
}
