using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.UseCases.Preparing;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class FindClaimedVideoHandler(GalleriesDbContext db) : IQueryHandler<FindClaimedVideo, WaitingVideo?>
{
    public Task<WaitingVideo?> Handle(FindClaimedVideo query, CancellationToken ct) =>
        db.Assets.Where(asset => asset.Poster == PosterProgress.Waiting && asset.ClaimId == query.ClaimId)
            .Select(asset => new WaitingVideo(asset.GalleryId, asset.Id, asset.BlobKey, asset.ContentKey, asset.MediaType, asset.Duration, asset.Attempts))
            .SingleOrDefaultAsync(ct);
}
