using Activity.UseCases.Watching;
using Microsoft.EntityFrameworkCore;

namespace Activity.Adapters.Persistence;

/// <summary>Which downloads left whole.</summary>
internal static class Arrivals
{
    /// <summary>The same entries, with whether each download was finished. Before the first that was heard of, nobody noted that.</summary>
    public static async Task<List<ActivityEntry>> WithArrivals(this ActivityDbContext db, List<ActivityEntry> entries, CancellationToken ct)
    {
        var ids = entries.Where(entry => entry.Kind == EntryKind.AssetsDownloaded).Select(entry => entry.ItemId).OfType<Guid>().ToList();
        if (ids.Count == 0 || await db.Arrivals.OrderBy(arrival => arrival.At).Select(arrival => (DateTimeOffset?)arrival.At).FirstOrDefaultAsync(ct) is not { } since)
            return entries;

        var arrived = (await db.Arrivals.Where(arrival => ids.Contains(arrival.DownloadId)).GroupBy(arrival => arrival.DownloadId)
            .Select(files => new { files.Key, Left = files.Count(), All = files.Max(file => file.Parts) }).ToListAsync(ct)).ToDictionary(files => files.Key, files => files.Left >= files.All);
        return [.. entries.Select(entry => entry.Kind == EntryKind.AssetsDownloaded && entry.ItemId is { } id ? entry with { IsFinished = Of(entry, id) } : entry)];

        bool? Of(ActivityEntry entry, Guid id) => arrived.TryGetValue(id, out var isWhole) ? isWhole : entry.At < since ? null : false;
    }
}
