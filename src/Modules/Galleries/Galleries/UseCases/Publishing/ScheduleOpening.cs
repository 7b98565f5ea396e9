using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Publishing;

/// <summary>Has the gallery go online by itself.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="OpensAt">What the clocks where the studio is show then; null for not by itself.</param>
public sealed record ScheduleOpening(Guid GalleryId, DateTime? OpensAt);

internal sealed class ScheduleOpeningHandler(IGalleryRepository galleries, IAssetRepository assets, IStudioCard studio, TimeProvider clock)
    : ICommandHandler<ScheduleOpening>
{
    public async Task<Outcome> Handle(ScheduleOpening command, CancellationToken ct)
    {
        if (await galleries.Find(command.GalleryId, ct) is not { } gallery)
            return Outcome.Refused("That gallery does not exist.");

        var moment = new Moment(clock.GetUtcNow(), (await studio.Read(ct)).Zone);
        return gallery.ScheduleOpening(command.OpensAt is { } local ? moment.At(local) : null, await assets.HasAny(gallery.Id, ct), moment);
    }
}
