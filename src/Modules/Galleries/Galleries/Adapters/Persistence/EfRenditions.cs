using Galleries.Domain;
using Galleries.Ports;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence;

internal sealed class EfRenditions(GalleriesDbContext db) : IRenditions
{
    /// <summary>What is kept for nearly as long already is not written again.</summary>
    private static readonly TimeSpan Slack = TimeSpan.FromDays(1);

    public Task<Rendition?> Find(string contentKey, int edge, CancellationToken ct) =>
        db.Renditions.SingleOrDefaultAsync(rendition => rendition.ContentKey == contentKey && rendition.Edge == edge, ct);

    public async Task<IReadOnlyDictionary<string, Rendition>> OfGallery(Guid galleryId, int edge, CancellationToken ct) =>
        await Of(galleryId, edge).AsNoTracking().ToDictionaryAsync(rendition => rendition.ContentKey, ct);

    public Task Keep(Guid galleryId, int edge, DateTimeOffset until, CancellationToken ct)
    {
        var enough = until - Slack;
        return Of(galleryId, edge).Where(rendition => rendition.BlobKey != null && rendition.KeptUntil < enough)
            .ExecuteUpdateAsync(change => change.SetProperty(rendition => rendition.KeptUntil, until), ct);
    }

    public async Task<IReadOnlyList<Rendition>> Unneeded(DateTimeOffset now, int count, CancellationToken ct) =>
        await db.Renditions.Where(rendition => rendition.KeptUntil <= now || !db.Assets.Any(asset => asset.ContentKey == rendition.ContentKey))
            .OrderBy(rendition => rendition.KeptUntil).Take(count).ToListAsync(ct);

    public void Add(Rendition rendition) => db.Add(rendition);

    public void Remove(Rendition rendition) => db.Remove(rendition);

    private IQueryable<Rendition> Of(Guid galleryId, int edge) => db.Renditions.Where(rendition =>
        rendition.Edge == edge && db.Assets.Any(asset => asset.GalleryId == galleryId && asset.ContentKey == rendition.ContentKey));
}
