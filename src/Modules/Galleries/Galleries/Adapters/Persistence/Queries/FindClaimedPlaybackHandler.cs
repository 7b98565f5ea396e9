using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.UseCases.Preparing;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class FindClaimedPlaybackHandler(GalleriesDbContext db) : IQueryHandler<FindClaimedPlayback, ClaimedVideo?>
{
    public Task<ClaimedVideo?> Handle(FindClaimedPlayback query, CancellationToken ct) =>
        db.Assets.Where(asset => asset.Playback == PlaybackProgress.Waiting && asset.ClaimId == query.ClaimId)
            .Select(asset => new ClaimedVideo(
                asset.GalleryId, asset.Id, asset.BlobKey, asset.MediaType, asset.Attempts,
                db.Renditions.Any(made => made.ContentKey == asset.ContentKey && made.Edge == Offer.WebSizeEdge && made.BlobKey != null)))
            .SingleOrDefaultAsync(ct);
}
