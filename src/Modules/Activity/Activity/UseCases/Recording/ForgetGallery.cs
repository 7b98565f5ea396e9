using Activity.Ports;
using BuildingBlocks;
using BuildingBlocks.UseCases;

namespace Activity.UseCases.Recording;

/// <summary>Keeps of a gallery that is gone what can be counted, without a name in it, and its sales, which are books.</summary>
internal sealed record ForgetGallery(Guid GalleryId, DateTimeOffset RemovedAt);

internal sealed class ForgetGalleryHandler(IFigures figures) : ICommandHandler<ForgetGallery>
{
    public async Task<Outcome> Handle(ForgetGallery command, CancellationToken ct)
    {
        (await figures.Gallery(command.GalleryId, ct)).Remove(command.RemovedAt);
        await figures.Forget(command.GalleryId, ct);
        return Outcome.Done;
    }
}
