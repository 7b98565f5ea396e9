using BuildingBlocks;
using BuildingBlocks.Mail;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Ports;

namespace Galleries.UseCases.Curating;

/// <summary>Removes a gallery for good: its rows with this transaction, so that nobody gets in from the next request on, its bytes soon after. Nothing happens when there is none.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="Name">Its name as somebody typed it, who so says that this is the one.</param>
public sealed record RemoveGallery(Guid GalleryId, string Name);

internal sealed class RemoveGalleryHandler(IGalleryRepository galleries, IRemovals removals, IMailQueue mails, IOutbox outbox, TimeProvider clock) : ICommandHandler<RemoveGallery>
{
    public async Task<Outcome> Handle(RemoveGallery command, CancellationToken ct)
    {
        if (await galleries.Find(command.GalleryId, ct) is not { } gallery)
            return Outcome.Done;
        if (!gallery.IsCalled(command.Name))
            return Outcome.Refused($"Please type the gallery's name as it stands here: {gallery.Name}", nameof(command.Name));

        var now = clock.GetUtcNow();
        await removals.Remove(gallery, now, ct);
        mails.Withdraw(gallery.Id);
        outbox.Enqueue(new GalleryRemoved(gallery.Id, now));
        return Outcome.Done;
    }
}
