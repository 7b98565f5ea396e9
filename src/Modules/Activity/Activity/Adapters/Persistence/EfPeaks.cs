using Activity.Domain;
using Activity.Ports;
using Microsoft.EntityFrameworkCore;

namespace Activity.Adapters.Persistence;

internal sealed class EfPeaks(ActivityDbContext db) : IPeaks
{
    // Of so many entries one may be new.
    private const int Tolerance = 200;

    public async Task<IReadOnlyList<int>> Outdated(CancellationToken ct) => await db.Galleries
        .Where(gallery => gallery.RemovedAt == null && gallery.Edition > 0 && !db.Peaks.Any(peaks => peaks.Gallery == gallery.Number && gallery.Entries - peaks.Entries <= gallery.Entries / Tolerance))
        .OrderBy(gallery => gallery.Number).Select(gallery => gallery.Number).ToListAsync(ct);

    public async Task<Peaks?> Measure(int gallery, CancellationToken ct)
    {
        var known = await Stand(gallery).FirstAsync(ct);
        var measure = new PeakMeasure();
        await foreach (var sheet in db.Sheets.AsNoTracking().Where(sheet => sheet.Gallery == gallery && sheet.Edition == known.Edition).OrderBy(sheet => sheet.Day).AsAsyncEnumerable().WithCancellation(ct))
            measure.Add(sheet.Day, sheet.Facts);

        // Of an edition that was thrown away meanwhile it saw only a part, or nothing.
        return (await Stand(gallery).FirstAsync(ct)).Edition == known.Edition ? measure.Taken(gallery, known.Entries) : null;
    }

    public async Task Store(Peaks measured, CancellationToken ct)
    {
        if (await db.Peaks.FindAsync([measured.Gallery], ct) is { } known)
            known.Become(measured);
        else
            db.Peaks.Add(measured);
    }

    private IQueryable<Stood> Stand(int number) => db.Galleries.Where(gallery => gallery.Number == number).Select(gallery => new Stood(gallery.Edition, gallery.Entries));

    private sealed record Stood(int Edition, long Entries);
}
