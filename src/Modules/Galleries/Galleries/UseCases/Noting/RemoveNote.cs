using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Noting;

/// <summary>Takes a visitor's own note away, also where no new ones can be left.</summary>
public sealed record RemoveNote(Guid GalleryId, Viewer Viewer, Guid AssetId);

internal sealed class RemoveNoteHandler(Reception reception, INotes notes) : ICommandHandler<RemoveNote>
{
    public async Task<Outcome> Handle(RemoveNote command, CancellationToken ct)
    {
        var reply = await reception.Ask(command.GalleryId, command.Viewer, Purpose.Favorite, ct);
        if (!reply.Allowed)
            return reply.Refusal;

        if (await notes.FindNote(command.GalleryId, reply.Visitor!.Id, command.AssetId, ct) is { } note)
            notes.Remove(note);
        return Outcome.Done;
    }
}
