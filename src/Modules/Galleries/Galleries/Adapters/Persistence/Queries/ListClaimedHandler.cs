using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.UseCases.Preparing;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class ListClaimedHandler(GalleriesDbContext db) : IQueryHandler<ListClaimed, IReadOnlyList<WaitingPicture>>
{
    public async Task<IReadOnlyList<WaitingPicture>> Handle(ListClaimed query, CancellationToken ct) =>
        await db.Assets.Where(asset => asset.Progress == AssetProgress.Waiting && asset.ClaimId == query.ClaimId)
            .OrderBy(asset => asset.ClaimedUntil)
            .Select(asset => new WaitingPicture(asset.GalleryId, asset.Id, asset.FileName, asset.BlobKey, asset.ContentKey))
            .ToListAsync(ct);
}
