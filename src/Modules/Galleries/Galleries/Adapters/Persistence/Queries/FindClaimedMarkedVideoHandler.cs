using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.UseCases.Marking;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class FindClaimedMarkedVideoHandler(GalleriesDbContext db) : IQueryHandler<FindClaimedMarkedVideo, ClaimedMarkedVideo?>
{
    public Task<ClaimedMarkedVideo?> Handle(FindClaimedMarkedVideo query, CancellationToken ct) =>
        db.MarkedVideos.Where(video => video.Progress == PlaybackProgress.Waiting && video.ClaimId == query.ClaimId)
            .Select(video => new ClaimedMarkedVideo(
                video.GalleryId, video.MarkKey,
                db.Renditions.Where(made => made.ContentKey == video.ContentKey && made.Edge == Offer.WebSizeEdge).Select(made => made.BlobKey).FirstOrDefault()))
            .SingleOrDefaultAsync(ct);
}
