using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Sharing;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class ReadPhotosDraftHandler(GalleriesDbContext db, IGalleryRepository galleries, ITerms terms) : IQueryHandler<ReadPhotosDraft, PhotosDraft>
{
    private const int Shown = 12;

    public async Task<PhotosDraft> Handle(ReadPhotosDraft query, CancellationToken ct)
    {
        if (query.AssetIds.Count == 0 || await galleries.Find(query.GalleryId, ct) is not { } gallery)
            return new PhotosDraft(0, 0, []);

        var chosen = db.Assets.Where(asset => asset.GalleryId == gallery.Id && asset.Progress == AssetProgress.Ready && query.AssetIds.Contains(asset.Id));
        var seen = chosen.Within(Reach.Of(VisitorType.Guest).SeenIn(gallery));
        var (all, count) = (await chosen.CountAsync(ct), await seen.CountAsync(ct));
        var first = await seen.InOrder((await terms.InForce(gallery.Id, ct)).Order).Take(Shown).ToListAsync(ct);
        return new PhotosDraft(count, all - count, [.. first.Select(asset => asset.ToTile())]);
    }
}
