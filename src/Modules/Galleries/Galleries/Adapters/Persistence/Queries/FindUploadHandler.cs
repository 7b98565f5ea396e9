using BuildingBlocks.UseCases;
using Galleries.Ports;
using Galleries.UseCases.Uploading;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class FindUploadHandler(GalleriesDbContext db, IPartialUploads partials, TimeProvider clock) : IQueryHandler<FindUpload, UploadProgress?>
{
    public async Task<UploadProgress?> Handle(FindUpload query, CancellationToken ct)
    {
        if (await partials.Find(query.GalleryId, query.UploadId, ct) is var (upload, received) && upload.ExpiresAt > clock.GetUtcNow())
            return new UploadProgress(upload.NextByte(received), upload.Length, upload.Metadata, upload.ExpiresAt);

        var arrived = await db.Assets.Where(asset => asset.GalleryId == query.GalleryId && asset.Id == query.UploadId)
            .Select(asset => (long?)asset.Length).SingleOrDefaultAsync(ct);
        return arrived is { } length ? new UploadProgress(length, length, "", null) : null;
    }
}
