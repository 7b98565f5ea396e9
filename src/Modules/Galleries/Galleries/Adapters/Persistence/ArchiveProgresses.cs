using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence;

/// <summary>How far the photos and videos of a gallery are in a size.</summary>
internal sealed class ArchiveProgresses(GalleriesDbContext db, IPlaybacks playbacks)
{
    /// <summary>What an archive waits for: wanted, to be seen, and neither made nor known to fail.</summary>
    public async Task<IReadOnlyList<Guid>> Missing(Archive archive, CancellationToken ct)
    {
        if (archive.Edge is not { } edge)
            return [];

        var wanted = archive.Wanted.ToHashSet();
        return [.. (await Missing(archive.GalleryId, edge).ToListAsync(ct)).Where(wanted.Contains)];
    }

    /// <summary>The videos among what an archive waits for, whose turn comes by itself.</summary>
    public async Task<IReadOnlyList<Guid>> Awaited(Archive archive, CancellationToken ct)
    {
        if (archive.Size != DownloadSize.WebSize || !playbacks.AreMade)
            return [];

        var wanted = archive.Wanted.ToHashSet();
        var videos = db.Assets.Where(asset => asset.GalleryId == archive.GalleryId && asset.Playback == PlaybackProgress.Waiting).Select(asset => asset.Id);
        return [.. (await videos.ToListAsync(ct)).Where(wanted.Contains)];
    }

    public IQueryable<Guid> Missing(Guid galleryId, int edge) => db.Assets
        .Where(asset => asset.GalleryId == galleryId && asset.Progress == AssetProgress.Ready && asset.Kind == AssetKind.Photo)
        .Where(asset => !db.Renditions.Any(rendition => rendition.Edge == edge && rendition.ContentKey == asset.ContentKey))
        .OrderBy(asset => asset.ReceivedAt).ThenBy(asset => asset.Id)
        .Select(asset => asset.Id);
}
