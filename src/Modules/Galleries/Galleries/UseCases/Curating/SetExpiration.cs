using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Curating;

/// <summary>Sets the last day on which visitors see the gallery, in the studio's time zone; null for no end.</summary>
public sealed record SetExpiration(Guid GalleryId, DateOnly? ExpiresOn)
{
    /// <summary>How many days more it may wait for a main client to download everything; null for none.</summary>
    public int? WaitDays { get; init; }
}

internal sealed class SetExpirationHandler(IGalleryRepository galleries, IStudioCard studio, IOutbox outbox, TimeProvider clock)
    : ICommandHandler<SetExpiration>
{
    public async Task<Outcome> Handle(SetExpiration command, CancellationToken ct)
    {
        if (await galleries.Find(command.GalleryId, ct) is not { } gallery)
            return Outcome.Refused("That gallery does not exist.");
        if (gallery.ExpiresOn == command.ExpiresOn && gallery.WaitDays == command.WaitDays)
            return Outcome.Done;

        var now = clock.GetUtcNow();
        var outcome = gallery.SetExpiration(command.ExpiresOn, new Moment(now, (await studio.Read(ct)).Zone), command.WaitDays);
        if (outcome.Succeeded)
            outbox.Enqueue(new GalleryExpirationChanged(gallery.Id, gallery.ExpiresOn, now));

        return outcome;
    }
}
