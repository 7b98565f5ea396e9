using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Updating;

/// <summary>Says where the photos of a gallery come from; refused where nothing can be read there.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="Address">A folder of the studio's machine, as typed or pasted.</param>
public sealed record SetSource(Guid GalleryId, string Address);

[OutsideTransaction]
internal sealed class SetSourceHandler(ISources sources, ICommandHandler<KeepSource> keep) : ICommandHandler<SetSource>
{
    public async Task<Outcome> Handle(SetSource command, CancellationToken ct)
    {
        var reading = sources.Read(command.Address);
        if (reading.Place is not { } place)
            return Outcome.Refused(reading.Refusal!, nameof(command.Address));

        try
        {
            using var source = await sources.Open(place, ct);
        }
        catch (SourceException unreachable)
        {
            return Outcome.Refused(unreachable.Message, nameof(command.Address));
        }

        return await keep.Handle(new KeepSource(command.GalleryId, place), ct);
    }
}

/// <summary>Keeps a source that can be read.</summary>
internal sealed record KeepSource(Guid GalleryId, SourcePlace Place);

internal sealed class KeepSourceHandler(IGalleryRepository galleries, IUpdates updates, TimeProvider clock) : ICommandHandler<KeepSource>
{
    public async Task<Outcome> Handle(KeepSource command, CancellationToken ct)
    {
        if (await galleries.Find(command.GalleryId, ct) is null)
            return Outcome.Refused("That gallery does not exist.", nameof(command.GalleryId));

        var now = clock.GetUtcNow();
        if (await updates.FindSource(command.GalleryId, ct) is { } source)
            source.Move(command.Place, now);
        else
            updates.Add(new Source(command.GalleryId, command.Place.Kind, command.Place.Address, now));
        return Outcome.Done;
    }
}
