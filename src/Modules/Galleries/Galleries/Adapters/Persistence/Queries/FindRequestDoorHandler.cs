using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Requesting;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class FindRequestDoorHandler(GalleriesDbContext db, ITerms terms, IStudioCard studio, TimeProvider clock) : IQueryHandler<FindRequestDoor, RequestDoor?>
{
    public async Task<RequestDoor?> Handle(FindRequestDoor query, CancellationToken ct)
    {
        if (await db.Galleries.SingleOrDefaultAsync(gallery => gallery.Slug == query.Slug, ct) is not { } gallery
            || (await terms.InForce(gallery.Id, ct)).Judges == RequestJudges.Nobody)
            return null;

        return gallery.PhaseAt(new Moment(clock.GetUtcNow(), (await studio.Read(ct)).Zone)) == GalleryPhase.Online ? new RequestDoor(gallery.Id) : null;
    }
}
