using Activity.Domain;
using Activity.Ports;
using BuildingBlocks;
using BuildingBlocks.UseCases;

namespace Activity.UseCases.Rebuilding;

/// <summary>Puts a part of a gallery's next edition aside, which nobody reads yet.</summary>
internal sealed record StoreEdition(Guid GalleryId, int Edition, IReadOnlyList<DaySheet> Sheets, IReadOnlyList<DeedSheet> Deeds, IReadOnlyList<Visit> Visits);

internal sealed class StoreEditionHandler(ISheets sheets, IFigures figures) : ICommandHandler<StoreEdition>
{
    public async Task<Outcome> Handle(StoreEdition command, CancellationToken ct)
    {
        if ((await figures.Gallery(command.GalleryId, ct)).LastEdition != command.Edition)
            return Outcome.Refused(BeginEditionHandler.Elsewhere);

        sheets.Store(command.Sheets, command.Deeds, command.Visits);
        return Outcome.Done;
    }
}
