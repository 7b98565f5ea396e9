using BuildingBlocks.UseCases;
using Galleries.Ports;
using Galleries.UseCases.Archiving;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class ListMovableHandler(ITransfers transfers) : IQueryHandler<ListMovable, IReadOnlyList<Guid>>
{
    public Task<IReadOnlyList<Guid>> Handle(ListMovable query, CancellationToken ct) => transfers.Movable(query.GalleryId, query.IsOutward, query.After, query.Count, ct);
}
