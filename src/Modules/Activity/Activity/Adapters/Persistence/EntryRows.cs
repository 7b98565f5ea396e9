using Activity.Domain;
using Activity.UseCases.Watching;
using Microsoft.EntityFrameworkCore;

namespace Activity.Adapters.Persistence;

/// <summary>From the log's rows to what pages and reports show.</summary>
internal static class EntryRows
{
    /// <summary>The rows in their order, with the names galleries have today.</summary>
    public static async Task<List<ActivityEntry>> Named(this ActivityDbContext db, IQueryable<LoggedEntry> rows, CancellationToken ct)
    {
        var found = await rows.ToListAsync(ct);
        var ids = found.Select(entry => entry.GalleryId).Distinct().ToList();
        var names = await db.Galleries.Where(gallery => ids.Contains(gallery.Id)).ToDictionaryAsync(gallery => gallery.Id, gallery => new { gallery.Name, gallery.RemovedAt }, ct);
        return [.. found.Select(entry => names.GetValueOrDefault(entry.GalleryId) is { } gallery ? Shown(entry, gallery.Name) with { IsGalleryRemoved = gallery.RemovedAt is not null } : Shown(entry, ""))];
    }

    public static ActivityEntry Shown(LoggedEntry entry, string galleryName) => new(
        entry.Id, entry.GalleryId, galleryName, entry.At, entry.Kind,
        entry.VisitorId is { } visitorId ? GuestName.Of(visitorId, entry.VisitorName, entry.VisitorEmail) : null,
        entry.VisitorType, entry.Count, entry.Detail);
}
