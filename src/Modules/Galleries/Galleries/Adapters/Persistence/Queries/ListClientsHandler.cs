using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Ports;
using Galleries.UseCases.Asking;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class ListClientsHandler(IGuestBook guests) : IQueryHandler<ListClients, IReadOnlyList<VisitorFact>>
{
    public async Task<IReadOnlyList<VisitorFact>> Handle(ListClients query, CancellationToken ct) =>
        [.. (await guests.MainClients(query.GalleryId, ct)).OrderBy(client => client.Person.CreatedAt).Select(client => client.Person.Fact)];
}
