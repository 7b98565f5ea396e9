using Activity.Domain;
using Activity.Ports;
using Activity.UseCases.Watching;
using Microsoft.EntityFrameworkCore;

namespace Activity.Adapters.Persistence;

internal sealed class EfSheets(ActivityDbContext db) : ISheets
{
    // Visits are read for so long before and after what happened: what comes next in the same transaction is mostly near.
    private static readonly TimeSpan Around = TimeSpan.FromHours(6);

    private readonly Dictionary<(int Gallery, int Edition, DateOnly Day), DaySheet> _open = [];
    private readonly Dictionary<(int Gallery, int Edition, DateOnly Month), DeedSheet> _openDeeds = [];
    private readonly Dictionary<(int Gallery, int Visitor, UserType Type), ReadStays> _stays = [];

    public async Task<IReadOnlyList<SheetedGallery>> Galleries(CancellationToken ct) => await db.Galleries.AsNoTracking().OrderBy(gallery => gallery.Number)
        .Select(gallery => new SheetedGallery(gallery.Id, gallery.Number, gallery.Edition, gallery.LastEdition)).ToListAsync(ct);

    public async Task<long> Newest(CancellationToken ct) => await db.Entries.MaxAsync(entry => (long?)entry.Seq, ct) ?? 0;

    public async Task<IReadOnlyList<HeardFact>> Read(int gallery, long until, (DateTimeOffset At, long Seq) after, int atMost, CancellationToken ct)
    {
        var rows = await db.Entries.AsNoTracking()
            .Where(entry => entry.Gallery == gallery && entry.Seq <= until && entry.At >= after.At && (entry.At > after.At || entry.Seq > after.Seq))
            .OrderBy(entry => entry.At).ThenBy(entry => entry.Seq).Take(atMost).ToListAsync(ct);
        return [.. rows.Select(row => new HeardFact(row.Seq, row.Fact))];
    }

    public async Task<IReadOnlyList<HeardFact>> ReadAfter(int gallery, long seq, CancellationToken ct)
    {
        var rows = await db.Entries.AsNoTracking().Where(entry => entry.Seq > seq && entry.Gallery == gallery).OrderBy(entry => entry.Seq).ToListAsync(ct);
        return [.. rows.Select(row => new HeardFact(row.Seq, row.Fact))];
    }

    public void Store(IEnumerable<DaySheet> sheets, IEnumerable<DeedSheet> deeds, IEnumerable<Visit> visits)
    {
        db.Sheets.AddRange(sheets);
        db.Deeds.AddRange(deeds);
        db.Visits.AddRange(visits);
    }

    public async Task DropOthers(int gallery, int edition, CancellationToken ct)
    {
        await db.Sheets.Where(sheet => sheet.Gallery == gallery && sheet.Edition != edition).ExecuteDeleteAsync(ct);
        await db.Deeds.Where(sheet => sheet.Gallery == gallery && sheet.Edition != edition).ExecuteDeleteAsync(ct);
        await db.Visits.Where(visit => visit.Gallery == gallery && visit.Edition != edition).ExecuteDeleteAsync(ct);
    }

    public async Task Append(GalleryFigures gallery, Fact fact, CancellationToken ct)
    {
        (await Sheet(gallery, DaySheet.DayOf(fact.At), ct)).Append(fact);
        if (!Measures.IsVisitors(fact.Kind, fact.Visitor))
            return;

        await Note(gallery, fact.At, Deed.Of(fact), ct);
        await Stay(gallery, fact.Visitor, fact.Type!.Value, fact.At, ct);
    }

    public async Task<IReadOnlyList<VisitorFigures>> Visitors(Guid galleryId, CancellationToken ct) =>
        await db.Visitors.AsTracking().Where(visitor => visitor.GalleryId == galleryId).ToListAsync(ct);

    private async Task<DaySheet> Sheet(GalleryFigures gallery, DateOnly day, CancellationToken ct)
    {
        var key = (gallery.Number, gallery.Edition, day);
        if (!_open.TryGetValue(key, out var last))
            last = await db.Sheets.Where(sheet => sheet.Gallery == gallery.Number && sheet.Edition == gallery.Edition && sheet.Day == day)
                .OrderByDescending(sheet => sheet.Part).FirstOrDefaultAsync(ct);
        if (last is not { IsFull: false })
            last = db.Sheets.Add(new DaySheet(gallery.Number, gallery.Edition, day, last is null ? 0 : last.Part + 1)).Entity;
        return _open[key] = last;
    }

    private async Task Note(GalleryFigures gallery, DateTimeOffset at, Deed deed, CancellationToken ct)
    {
        var month = Deed.MonthOf(at);
        var key = (gallery.Number, gallery.Edition, month);
        if (!_openDeeds.TryGetValue(key, out var last))
            last = await db.Deeds.Where(sheet => sheet.Gallery == gallery.Number && sheet.Edition == gallery.Edition && sheet.Month == month)
                .OrderByDescending(sheet => sheet.Part).FirstOrDefaultAsync(ct);
        if (last is not { IsFull: false })
            last = db.Deeds.Add(new DeedSheet(gallery.Number, gallery.Edition, month, last is null ? 0 : last.Part + 1)).Entity;
        (_openDeeds[key] = last).Add(deed);
    }

    private async Task Stay(GalleryFigures gallery, int visitor, UserType type, DateTimeOffset at, CancellationToken ct)
    {
        var known = await Stays(gallery, visitor, type, at, ct);
        var met = known.Where(visit => visit.Began <= at + Visit.Pause && visit.Ended >= at - Visit.Pause).OrderBy(visit => visit.Began).ToList();
        // Its beginning is a part of its key.
        var begins = met is not [{ } earliest, ..] || earliest.Began > at;
        // It joins those that it meets.
        var gone = begins ? met : met[1..];
        db.Visits.RemoveRange(gone);
        known.RemoveAll(gone.Contains);
        foreach (var visit in gone)
            await Note(gallery, visit.Began, new Deed(Deed.QuarterOf(visit.Began), visitor, type, default, Visits: -1), ct);
        if (begins)
        {
            known.Add(db.Visits.Add(new Visit(gallery.Number, gallery.Edition, visitor, type, at)).Entity);
            await Note(gallery, at, new Deed(Deed.QuarterOf(at), visitor, type, default, Visits: 1), ct);
        }

        var first = begins ? known[^1] : met[0];
        first.LastUntil(met.Count > 0 && met[^1].Ended > at ? met[^1].Ended : at);
    }

    /// <summary>The visitor's visits around a moment, as this transaction has left them.</summary>
    private async Task<List<Visit>> Stays(GalleryFigures gallery, int visitor, UserType type, DateTimeOffset at, CancellationToken ct)
    {
        if (!_stays.TryGetValue((gallery.Number, visitor, type), out var read))
            _stays.Add((gallery.Number, visitor, type), read = new([]));
        if (read.From <= at - Visit.Pause && read.Until >= at + Visit.Pause)
            return read.Visits;

        var from = read.From < at - Around ? read.From : at - Around;
        var until = read.Until > at + Around ? read.Until : at + Around;
        var found = await db.Visits.Where(visit => visit.Gallery == gallery.Number && visit.Edition == gallery.Edition && visit.Visitor == visitor && visit.Type == type
            && visit.Began <= until && visit.Ended >= from).ToListAsync(ct);
        // One that was removed or begun in this transaction is known already.
        read.Visits.AddRange(found.Where(visit => db.Entry(visit).State is not EntityState.Deleted && !read.Visits.Contains(visit)));
        _stays[(gallery.Number, visitor, type)] = read with { From = from, Until = until };
        return read.Visits;
    }

    private sealed record ReadStays(List<Visit> Visits)
    {
        public DateTimeOffset From { get; init; } = DateTimeOffset.MaxValue;

        public DateTimeOffset Until { get; init; } = DateTimeOffset.MinValue;
    }
}
