using BuildingBlocks.Security;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.UseCases.Proving;
using Galleries.UseCases.Viewing;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class FindDevicePassHandler(GalleriesDbContext db, TimeProvider clock) : IQueryHandler<FindDevicePass, DevicePass?>
{
    public async Task<DevicePass?> Handle(FindDevicePass query, CancellationToken ct)
    {
        var hash = SecretToken.Hash(query.Token);
        var found = await db.MailedPasses.Where(pass => pass.TokenHash == hash && pass.Purpose == PassPurpose.Device)
            .Join(db.Grants.Where(grant => grant.WithdrawnAt == null), pass => pass.GrantId, grant => grant.Id, (pass, grant) => new { pass, grant })
            .Join(db.Galleries.Where(gallery => gallery.Slug == query.Slug), both => both.grant.GalleryId, gallery => gallery.Id, (both, gallery) => new { both.pass, both.grant, gallery.Name })
            .SingleOrDefaultAsync(ct);

        return found is not null && found.pass.Works(clock.GetUtcNow()) && found.pass.Issue == found.grant.Issue
            ? new DevicePass(new LinkTarget(found.grant.GalleryId, found.grant.Id, found.grant.VisitorId, found.grant.Issue) { AsksForCode = found.grant.CodeCipher is not null }, found.Name)
            : null;
    }
}
