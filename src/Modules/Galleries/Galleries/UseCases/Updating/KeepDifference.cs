using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Updating;

/// <summary>Keeps what was found, to be looked at; where nothing is different, that is all.</summary>
internal sealed record KeepDifference(ClaimedUpdate Claimed, Difference Difference);

internal sealed class KeepDifferenceHandler(IUpdates updates, TimeProvider clock) : ICommandHandler<KeepDifference>
{
    public async Task<Outcome> Handle(KeepDifference command, CancellationToken ct)
    {
        if (await updates.FindClaimed(command.Claimed.ClaimId, ct) is not { State: UpdateState.Comparing } update)
            return NoteProgressHandler.Lost;

        var now = clock.GetUtcNow();
        update.Compared(command.Difference, now);
        await Link(update.GalleryId, command.Difference, ct);
        if (update.IsWatch)
            (await updates.FindSource(update.GalleryId, ct))?.NoteLook(null);
        if (update.IsWatch && !update.TakeInByItself(command.Difference, now))
            updates.Remove(update);
        else
            updates.Add(Steps(update, command.Difference, now));
        return Outcome.Done;
    }

    private static IEnumerable<UpdateStep> Steps(Update update, Difference difference, DateTimeOffset now)
    {
        var moves = difference.Moves.Where(move => move.Kind is not (ChangeKind.Unchanged or ChangeKind.Linked))
            .OrderBy(move => NaturalOrder.OfName(move.File?.File.Path ?? move.Photo!.FileName), StringComparer.Ordinal).ToList();
        var number = 0;
        foreach (var together in Difference.Together(moves))
        {
            var first = number + 1;
            foreach (var move in together)
                yield return UpdateStep.Plan(update.Id, ++number, update.GalleryId, move, first, now);
        }
    }

    // Where a file is does not change the gallery: it is remembered at once, so that the file is not read again.
    private async Task Link(Guid galleryId, Difference difference, CancellationToken ct)
    {
        var files = difference.Moves.Where(move => move.Kind is ChangeKind.Linked).ToDictionary(move => move.Photo!.Id, move => move.File!);
        foreach (var some in files.Keys.Chunk(500))
            foreach (var asset in await updates.Assets(galleryId, some, ct))
                if (files[asset.Id] is var found && (found.ContentKey == asset.ContentKey || found.ContentKey == asset.Replaced?.ContentKey))
                    asset.Link(found);
    }
}
