using Galleries.Domain;
using Galleries.Ports;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence;

internal sealed class EfGuestBook(GalleriesDbContext db) : IGuestBook
{
    public Task<Grant?> FindGrant(Guid galleryId, Guid grantId, CancellationToken ct) =>
        db.Grants.SingleOrDefaultAsync(grant => grant.Id == grantId && grant.GalleryId == galleryId, ct);

    public Task<Grant?> FindGrantOf(Guid galleryId, string email, CancellationToken ct) =>
        db.Grants.SingleOrDefaultAsync(grant => grant.GalleryId == galleryId && grant.Email == email, ct);

    public Task<Visitor?> FindVisitor(Guid galleryId, Guid visitorId, CancellationToken ct) =>
        db.Visitors.SingleOrDefaultAsync(visitor => visitor.Id == visitorId && visitor.GalleryId == galleryId, ct);

    public void Add(Grant grant) => db.Add(grant);

    public void Add(Visitor visitor) => db.Add(visitor);
}
