using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.UseCases.Requesting;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class ListRequestsHandler(GalleriesDbContext db, RequestDesk desk) : IQueryHandler<ListRequests, IReadOnlyList<RequestCard>>
{
    public async Task<IReadOnlyList<RequestCard>> Handle(ListRequests query, CancellationToken ct)
    {
        var reply = await desk.Judge(query.GalleryId, query.Viewer, ct);
        if (!reply.Allowed || (!query.Viewer.IsStudio && reply.Terms.Judges != RequestJudges.MainClients))
            return [];

        return await db.AccessRequests.Where(request => request.GalleryId == query.GalleryId && request.State == RequestState.Open).OrderBy(request => request.AskedAt)
            .Select(request => new RequestCard(request.Id, request.Name, request.Address, request.Message, request.AskedAt)).ToListAsync(ct);
    }
}
