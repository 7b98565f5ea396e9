using BuildingBlocks.Security;
using BuildingBlocks.UseCases;
using BuildingBlocks.Web;
using Galleries.Domain;
using Galleries.UseCases.Inviting;
using Galleries.UseCases.Proving;
using Galleries.UseCases.Viewing;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class ListMyGalleriesHandler(GalleriesDbContext db, Reception reception, IPublicAddress address, ISecretProtector secrets)
    : IQueryHandler<ListMyGalleries, IReadOnlyList<MyGallery>>
{
    public async Task<IReadOnlyList<MyGallery>> Handle(ListMyGalleries query, CancellationToken ct)
    {
        var grants = await db.Grants.Where(grant => grant.Email == query.Email && grant.VisitorId != null && grant.WithdrawnAt == null)
            .Join(db.Galleries.Where(gallery => gallery.Publication != Publication.Draft), grant => grant.GalleryId, gallery => gallery.Id, (grant, gallery) => new { grant, gallery })
            .OrderByDescending(both => both.gallery.CreatedAt).ToListAsync(ct);
        var mine = new List<MyGallery>();
        foreach (var (grant, gallery) in grants.Select(both => (both.grant, both.gallery)))
        {
            var target = new LinkTarget(gallery.Id, grant.Id, grant.VisitorId, grant.Issue) { AsksForCode = grant.CodeCipher is not null };
            var reply = await reception.Ask(gallery.Id, Viewer.Visitor(grant.VisitorId!.Value, grant.Id), Purpose.Page, ct);
            if (reply.Admission != Admission.Unknown)
                mine.Add(new MyGallery(target, gallery.Slug, gallery.Name, gallery.EventDate, reply.Admission, target.AsksForCode ? address.LinkOf(gallery.Slug, grant, secrets) : null));
        }

        return mine;
    }
}
