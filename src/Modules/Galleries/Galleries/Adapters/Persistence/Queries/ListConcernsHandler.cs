using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.UseCases.Viewing;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

/// <summary>Asked for by the studio's first page: by indexes that hold little but what is looked for.</summary>
internal sealed class ListConcernsHandler(GalleriesDbContext db) : IQueryHandler<ListConcerns, IReadOnlyList<GalleryConcern>>
{
    public async Task<IReadOnlyList<GalleryConcern>> Handle(ListConcerns query, CancellationToken ct)
    {
        var failed = await db.Assets.Where(asset => asset.Progress == AssetProgress.Failed)
            .GroupBy(asset => asset.GalleryId).Select(some => new { some.Key, Count = some.Count() }).ToDictionaryAsync(some => some.Key, some => some.Count, ct);
        var requests = await db.AccessRequests.Where(request => request.State == RequestState.Open)
            .GroupBy(request => request.GalleryId).Select(some => new { some.Key, Count = some.Count() }).ToDictionaryAsync(some => some.Key, some => some.Count, ct);
        var notes = await db.Notes.Where(note => !note.IsRead && db.Assets.Any(asset => asset.Id == note.AssetId))
            .GroupBy(note => note.GalleryId).Select(some => new { some.Key, Count = some.Count() }).ToDictionaryAsync(some => some.Key, some => some.Count, ct);
        var named = failed.Keys.Union(requests.Keys).Union(notes.Keys).ToList();
        var galleries = await db.Galleries.AsNoTracking().Where(gallery => gallery.ClientCover != null || gallery.Unmoved > 0 || named.Contains(gallery.Id))
            .OrderBy(gallery => gallery.CreatedAt).ToListAsync(ct);
        return [.. galleries
            .Select(gallery => new GalleryConcern(
                gallery.Id, gallery.Name, failed.GetValueOrDefault(gallery.Id), requests.GetValueOrDefault(gallery.Id), gallery.ClientCover is { Stage: ClientCoverStage.Waiting }, gallery.Unmoved) { NewNotes = notes.GetValueOrDefault(gallery.Id) })
            .Where(concern => concern is { FailedAssets: > 0 } or { Requests: > 0 } or { CoverWaits: true } or { Unmoved: > 0 } or { NewNotes: > 0 })];
    }
}
