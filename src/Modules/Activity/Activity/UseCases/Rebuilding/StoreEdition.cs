using Activity.Domain;
using Activity.Ports;
using BuildingBlocks;
using BuildingBlocks.UseCases;

namespace Activity.UseCases.Rebuilding;

/// <summary>Puts a part of a gallery's next edition aside.</summary>
/// <param name="Gallery">The gallery's number.</param>
/// <param name="Edition">The edition, which nobody reads yet.</param>
/// <param name="Sheets">Some of its sheets.</param>
/// <param name="Visits">Some of its visits.</param>
/// <param name="Anew">Whether what there is of it goes first.</param>
internal sealed record StoreEdition(int Gallery, int Edition, IReadOnlyList<DaySheet> Sheets, IReadOnlyList<Visit> Visits, bool Anew = false);

internal sealed class StoreEditionHandler(ISheets sheets) : ICommandHandler<StoreEdition>
{
    public async Task<Outcome> Handle(StoreEdition command, CancellationToken ct)
    {
        if (command.Anew)
            await sheets.Drop(command.Gallery, command.Edition, ct);
        sheets.Store(command.Sheets, command.Visits);
        return Outcome.Done;
    }
}
