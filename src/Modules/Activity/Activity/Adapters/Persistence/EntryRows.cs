using Activity.Domain;
using Activity.UseCases.Watching;
using Microsoft.EntityFrameworkCore;

namespace Activity.Adapters.Persistence;

/// <summary>From the log's rows to what pages and reports show: with the names that galleries and visitors have today.</summary>
internal sealed class EntryRows(ActivityDbContext db)
{
    // So many names are kept at most: a report goes through years.
    private const int MostNames = 20_000;

    private readonly Dictionary<int, KnownGallery> _galleries = [];
    private readonly Dictionary<(int Gallery, int Visitor), KnownVisitor> _visitors = [];

    /// <summary>The rows in their order.</summary>
    public async Task<List<ActivityEntry>> Show(IReadOnlyList<LoggedEntry> rows, CancellationToken ct)
    {
        if (_visitors.Count > MostNames)
            _visitors.Clear();
        await Learn(rows, ct);
        return [.. rows.Select(Shown)];
    }

    private async Task Learn(IReadOnlyList<LoggedEntry> rows, CancellationToken ct)
    {
        var galleries = rows.Select(row => row.Gallery).Distinct().Where(number => !_galleries.ContainsKey(number)).ToList();
        if (galleries.Count > 0)
            foreach (var found in await db.Galleries.Where(gallery => galleries.Contains(gallery.Number)).ToListAsync(ct))
                _galleries.Add(found.Number, new(found.Id, found.Name, found.RemovedAt is not null));

        foreach (var unknown in rows.Where(row => row.Visitor > 0 && !_visitors.ContainsKey((row.Gallery, row.Visitor))).GroupBy(row => row.Gallery))
        {
            var numbers = unknown.Select(row => row.Visitor).Distinct().ToList();
            var galleryId = _galleries[unknown.Key].Id;
            foreach (var visitor in await db.Visitors.Where(visitor => visitor.GalleryId == galleryId && numbers.Contains(visitor.Number)).ToListAsync(ct))
                _visitors.Add((unknown.Key, visitor.Number), new(visitor.VisitorId, visitor.Name, visitor.Email, visitor.NamelessUntil));
        }
    }

    private ActivityEntry Shown(LoggedEntry entry)
    {
        var gallery = _galleries[entry.Gallery];
        var visitor = entry.Visitor > 0 ? _visitors[(entry.Gallery, entry.Visitor)].At(entry.At) : null;
        return new ActivityEntry(
            entry.Seq, gallery.Id, gallery.Name, entry.At, entry.Kind, visitor is null ? null : GuestName.Of(visitor.Id, visitor.Name, visitor.Email),
            entry.Type?.ToString(), entry.Count, entry.Detail)
        {
            IsGalleryRemoved = gallery.IsRemoved,
            IsFavorites = entry.Kind == EntryKind.CollectionCreated && entry.Item == visitor?.Id,
            VisitorId = visitor?.Id,
            ItemId = entry.Item,
            VisitorEmail = visitor?.Email,
        };
    }

    private sealed record KnownGallery(Guid Id, string Name, bool IsRemoved);

    private sealed record KnownVisitor(Guid Id, string? Name, string? Email, DateTimeOffset? NamelessUntil)
    {
        public KnownVisitor At(DateTimeOffset at) => at <= NamelessUntil ? this with { Name = null, Email = null } : this;
    }
}
