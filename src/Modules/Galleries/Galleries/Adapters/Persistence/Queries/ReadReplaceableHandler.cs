using BuildingBlocks.UseCases;
using Galleries.Ports;
using Galleries.UseCases.Replacing;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class ReadReplaceableHandler(GalleriesDbContext db, ILeftovers leftovers, TimeProvider clock) : IQueryHandler<ReadReplaceable, ReplaceableAsset?>
{
    public async Task<ReplaceableAsset?> Handle(ReadReplaceable query, CancellationToken ct)
    {
        if (await db.Assets.SingleOrDefaultAsync(asset => asset.Id == query.AssetId && asset.GalleryId == query.GalleryId, ct) is not { } asset)
            return null;
        if (asset.Replaced is not { Version: { } former } replaced)
            return new ReplaceableAsset(asset.ToUploaded(), null);

        var kept = await leftovers.Find(former.BlobKey, ct) is { } left && left.CanBeRescued(clock.GetUtcNow()) ? left.DueAt : (DateTimeOffset?)null;
        return new ReplaceableAsset(asset.ToUploaded(), new EarlierFile(former.FileName, former.Width, former.Height, former.Length, replaced.At, kept));
    }
}
