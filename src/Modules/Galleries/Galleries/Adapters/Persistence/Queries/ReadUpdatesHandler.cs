using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Updating;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class ReadUpdatesHandler(GalleriesDbContext db, IUpdates updates, ISources sources, KeptBytes kept, TimeProvider clock) : IQueryHandler<ReadUpdates, UpdatesView>
{
    private const int MostPast = 20;

    public async Task<UpdatesView> Handle(ReadUpdates query, CancellationToken ct)
    {
        var newest = await db.Updates.Where(update => update.GalleryId == query.GalleryId && update.State != UpdateState.Discarded)
            .OrderByDescending(update => update.StartedAt).ThenByDescending(update => update.Id).Take(MostPast).ToListAsync(ct);
        var undoable = newest.Exists(update => update.IsUnderWay) ? null : await updates.NewestApplied(query.GalleryId, ct);
        var cards = new List<UpdateCard>();
        foreach (var update in newest)
            cards.Add(update.ToCard(await Counts(update, ct), update.Id == undoable?.Id && update.ReachedAt + kept.For > clock.GetUtcNow() ? update.ReachedAt + kept.For : null));

        var open = newest.FindIndex(update => !update.IsOver) is >= 0 and var at ? cards[at] : null;
        var source = await db.Sources.SingleOrDefaultAsync(one => one.GalleryId == query.GalleryId, ct);
        return new UpdatesView(source?.Address, sources.Roots, open, [.. cards.Where(card => card != open)])
        {
            UserName = source?.UserName,
            Watches = source?.Watches ?? false,
            WatchProblem = source?.WatchProblem,
            HasSecret = source?.SecretCipher is not null,
        };
    }

    private async Task<IReadOnlyList<StepCount>> Counts(Update update, CancellationToken ct) =>
        await db.UpdateSteps.Where(step => step.UpdateId == update.Id)
            .GroupBy(step => new { step.Kind, step.IsUploaded, step.State, HasProblem = step.Problem != null })
            .Select(some => new StepCount(some.Key.Kind, some.Key.IsUploaded, some.Key.State, some.Key.HasProblem, some.Count())).ToListAsync(ct);
}
