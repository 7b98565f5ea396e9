using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.UseCases.Marking;
using Galleries.UseCases.Preparing;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class ListMarkableHandler(GalleriesDbContext db) : IQueryHandler<ListMarkable, IReadOnlyList<WaitingPicture>>
{
    public async Task<IReadOnlyList<WaitingPicture>> Handle(ListMarkable query, CancellationToken ct)
    {
        var visible = db.Assets.Where(asset => asset.GalleryId == query.GalleryId && asset.Progress == AssetProgress.Ready).WithPicture();
        var behind = query.After is { } after ? visible.Where(asset => asset.Id.CompareTo(after) > 0) : visible;
        return await behind.OrderBy(asset => asset.Id).Take(query.Count)
            .Select(asset => new WaitingPicture(asset.GalleryId, asset.Id, asset.FileName, asset.PosterKey ?? asset.BlobKey, asset.ContentKey)).ToListAsync(ct);
    }
}
