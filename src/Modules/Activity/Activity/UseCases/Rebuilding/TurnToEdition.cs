using Activity.Domain;
using Activity.Ports;
using BuildingBlocks;
using BuildingBlocks.UseCases;

namespace Activity.UseCases.Rebuilding;

/// <summary>From now on a gallery reads this edition, which gets what the log heard meanwhile; the one before goes.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="Edition">The edition.</param>
/// <param name="Until">The newest entry of the log when it was begun.</param>
/// <param name="Count">How many entries it has.</param>
/// <param name="Sums">What visitors did until then, by their numbers.</param>
internal sealed record TurnToEdition(Guid GalleryId, int Edition, long Until, long Count, IReadOnlyDictionary<int, Sums> Sums);

internal sealed class TurnToEditionHandler(ISheets sheets, IFigures figures) : ICommandHandler<TurnToEdition>
{
    public async Task<Outcome> Handle(TurnToEdition command, CancellationToken ct)
    {
        var gallery = await figures.Gallery(command.GalleryId, ct);
        if (gallery.LastEdition != command.Edition)
            return Outcome.Refused(BeginEditionHandler.Elsewhere);

        var later = await sheets.ReadAfter(gallery.Number, command.Until, ct);
        // Hosts write at the same time, and what was begun first may be there last.
        if (command.Count + later.Count != gallery.Entries)
            return Outcome.Refused($"The log of gallery {gallery.Number} changed while its figures were made anew. Please try again.");

        await sheets.DropOthers(gallery.Number, command.Edition, ct);
        gallery.TurnTo(command.Edition);
        var sums = command.Sums.ToDictionary();
        foreach (var (_, fact) in later)
        {
            await sheets.Append(gallery, fact, ct);
            if (fact.Visitor > 0)
                sums[fact.Visitor] = sums.GetValueOrDefault(fact.Visitor).With(fact.Kind, fact.Assets.Count);
        }

        foreach (var visitor in await sheets.Visitors(command.GalleryId, ct))
            visitor.Recount(sums.GetValueOrDefault(visitor.Number));
        return Outcome.Done;
    }
}
