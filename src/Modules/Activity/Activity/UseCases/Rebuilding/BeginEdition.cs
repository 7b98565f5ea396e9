using Activity.Ports;
using BuildingBlocks;
using BuildingBlocks.UseCases;

namespace Activity.UseCases.Rebuilding;

/// <summary>Begins the next making of a gallery's sheets; what one that broke off has left of its own goes.</summary>
internal sealed record BeginEdition(Guid GalleryId, int Edition);

internal sealed class BeginEditionHandler(ISheets sheets, IFigures figures) : ICommandHandler<BeginEdition>
{
    public const string Elsewhere = "Somebody else has begun to make these figures anew. Please wait until that is done.";

    public async Task<Outcome> Handle(BeginEdition command, CancellationToken ct)
    {
        var gallery = await figures.Gallery(command.GalleryId, ct);
        if (!gallery.Begin(command.Edition))
            return Outcome.Refused(Elsewhere);

        await sheets.DropOthers(gallery.Number, gallery.Edition, ct);
        return Outcome.Done;
    }
}
