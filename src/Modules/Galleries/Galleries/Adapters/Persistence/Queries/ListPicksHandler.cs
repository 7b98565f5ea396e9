using BuildingBlocks.UseCases;
using Galleries.UseCases.Picking;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class ListPicksHandler(Picks picks) : IQueryHandler<ListPicks, IReadOnlyList<PickList>>
{
    public Task<IReadOnlyList<PickList>> Handle(ListPicks query, CancellationToken ct) => picks.Lists(query.GalleryId, null, ct);
}
