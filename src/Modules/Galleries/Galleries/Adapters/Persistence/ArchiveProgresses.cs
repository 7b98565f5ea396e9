using Galleries.Domain;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence;

/// <summary>How far the photos of a gallery are in a size.</summary>
internal sealed class ArchiveProgresses(GalleriesDbContext db)
{
    /// <summary>What an archive waits for: wanted, to be seen, and neither made nor known to fail.</summary>
    public async Task<IReadOnlyList<Guid>> Missing(Archive archive, CancellationToken ct)
    {
        if (archive.Edge is not { } edge)
            return [];

        var wanted = archive.Wanted.ToHashSet();
        return [.. (await Missing(archive.GalleryId, edge).ToListAsync(ct)).Where(wanted.Contains)];
    }

    public IQueryable<Guid> Missing(Guid galleryId, int edge) => db.Assets
        .Where(asset => asset.GalleryId == galleryId && asset.Progress == AssetProgress.Ready && asset.Kind == Contracts.AssetKind.Photo)
        .Where(asset => !db.Renditions.Any(rendition => rendition.Edge == edge && rendition.ContentKey == asset.ContentKey))
        .OrderBy(asset => asset.ReceivedAt).ThenBy(asset => asset.Id)
        .Select(asset => asset.Id);
}
