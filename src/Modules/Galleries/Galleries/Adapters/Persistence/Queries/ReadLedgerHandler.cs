using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Downloading;
using Galleries.UseCases.Viewing;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class ReadLedgerHandler(GalleriesDbContext db, Reception reception, IAssetRepository assets) : IQueryHandler<ReadLedger, LedgerAccount?>
{
    private const int MostLines = 200;

    public async Task<LedgerAccount?> Handle(ReadLedger query, CancellationToken ct)
    {
        var reply = await reception.Ask(query.GalleryId, query.Viewer, Purpose.Page, ct);
        var quota = query.Viewer.IsStudio ? reply.Terms.FreeDownloads : reply.Quota;
        if (!reply.Allowed || (quota is null && !query.Viewer.IsStudio))
            return null;

        var entries = db.LedgerEntries.Where(entry => entry.GalleryId == query.GalleryId);
        var shown = await entries.OrderByDescending(entry => entry.TakenAt).ThenBy(entry => entry.FileName).ThenBy(entry => entry.AssetId)
            .Skip(Math.Max(0, query.From)).Take(Math.Clamp(query.Count, 1, MostLines)).ToListAsync(ct);
        var seen = (await assets.Visible(query.GalleryId, reply.Seen, [.. shown.Select(entry => entry.AssetId)], ct)).ToHashSet();
        return new LedgerAccount(quota, await entries.CountAsync(ct), [.. shown.Select(entry => Line(entry, IsNamed(entry)))]);

        bool IsNamed(LedgerEntry entry) => query.Viewer.IsStudio || seen.Contains(entry.AssetId) || entry.VisitorId == reply.Likeness?.Id;
    }

    private static LedgerLine Line(LedgerEntry entry, bool isNamed) => new(entry.AssetId, isNamed ? entry.FileName : null, entry.Name, entry.Email, entry.TakenAt);
}
