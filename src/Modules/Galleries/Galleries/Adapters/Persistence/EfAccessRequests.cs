using Galleries.Domain;
using Galleries.Ports;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence;

internal sealed class EfAccessRequests(GalleriesDbContext db) : IAccessRequests
{
    public Task<AccessRequest?> FindRequestOf(Guid galleryId, string email, CancellationToken ct) =>
        db.AccessRequests.SingleOrDefaultAsync(request => request.GalleryId == galleryId && request.Email == email, ct);

    public Task<AccessRequest?> FindRequest(Guid galleryId, Guid requestId, CancellationToken ct) =>
        db.AccessRequests.SingleOrDefaultAsync(request => request.GalleryId == galleryId && request.Id == requestId, ct);

    public Task<int> CountAsked(Guid galleryId, DateTimeOffset since, CancellationToken ct) =>
        db.AccessRequests.CountAsync(request => request.GalleryId == galleryId && request.AskedAt >= since, ct);

    public void Add(AccessRequest request) => db.Add(request);
}
