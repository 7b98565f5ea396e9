using Activity.Domain;
using Activity.Ports;
using BuildingBlocks;
using BuildingBlocks.UseCases;

namespace Activity.UseCases.Rebuilding;

/// <summary>
/// Makes sheets, deeds, visits and sums anew from the log, gallery after gallery, while all goes on: pages read the old edition until the new one is whole.
/// What broke off is simply done again.
/// </summary>
/// <param name="OnlyMissing">Only those of galleries that have none, as their log is older than sheets are.</param>
public sealed record RebuildFigures(bool OnlyMissing = false);

[OutsideTransaction]
internal sealed class RebuildFiguresHandler(ISheets sheets, ICommandHandler<BeginEdition> begin, ICommandHandler<StoreEdition> store, ICommandHandler<TurnToEdition> turn) : ICommandHandler<RebuildFigures>
{
    private const int EntriesAtOnce = 20_000;

    // So few are written at once that nobody who writes meanwhile waits for long.
    private const int VisitsAtOnce = 5_000;

    public async Task<Outcome> Handle(RebuildFigures command, CancellationToken ct)
    {
        foreach (var gallery in await sheets.Galleries(ct))
            if ((!command.OnlyMissing || gallery.Edition == 0) && await Rebuild(gallery, ct) is { Succeeded: false } refused)
                return refused;
        return Outcome.Done;
    }

    private async Task<Outcome> Rebuild(SheetedGallery gallery, CancellationToken ct)
    {
        var edition = gallery.LastEdition + 1;
        if (await begin.Handle(new(gallery.GalleryId, edition), ct) is { Succeeded: false } refused)
            return refused;

        var fresh = new FreshSheets(gallery.Number, edition);
        var until = await sheets.Newest(ct);
        var (after, count) = ((DateTimeOffset.UnixEpoch, 0L), 0L);
        IReadOnlyList<HeardFact> read;
        do
        {
            read = await sheets.Read(gallery.Number, until, after, EntriesAtOnce, ct);
            foreach (var heard in read)
                fresh.Add(heard.Fact);
            (after, count) = (read is [.., var newest] ? (newest.Fact.At, newest.Seq) : after, count + read.Count);
            var last = read.Count < EntriesAtOnce;
            if (await store.Handle(new(gallery.GalleryId, edition, fresh.Take(last), fresh.TakeDeeds(last), []), ct) is { Succeeded: false } full)
                return full;
        }
        while (read.Count == EntriesAtOnce);

        foreach (var visits in fresh.Visits.Chunk(VisitsAtOnce))
            if (await store.Handle(new(gallery.GalleryId, edition, [], [], visits), ct) is { Succeeded: false } full)
                return full;
        return await turn.Handle(new(gallery.GalleryId, edition, until, count, fresh.Sums), ct);
    }
}
