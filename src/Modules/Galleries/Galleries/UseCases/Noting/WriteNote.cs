using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Noting;

/// <summary>Leaves a note on a photo for the photographer, or changes the one that the visitor left.</summary>
public sealed record WriteNote(Guid GalleryId, Viewer Viewer, Guid AssetId, string Text);

internal sealed class WriteNoteHandler(Reception reception, IAssetRepository assets, INotes notes) : ICommandHandler<WriteNote>
{
    public async Task<Outcome> Handle(WriteNote command, CancellationToken ct)
    {
        var reply = await reception.Ask(command.GalleryId, command.Viewer, Purpose.Note, ct);
        if (!reply.Allowed)
            return reply.Refusal;
        if ((await assets.Visible(command.GalleryId, reply.Seen, [command.AssetId], ct)).Count == 0)
            return Outcome.Refused("This photo is no longer in the gallery.", nameof(command.AssetId));

        var left = await notes.FindNote(command.GalleryId, reply.Visitor!.Id, command.AssetId, ct);
        var note = left ?? Note.On(command.AssetId, reply.Visitor);
        var outcome = note.Say(command.Text, reply.Moment.Now);
        if (outcome.Succeeded && left is null)
            notes.Add(note);
        return outcome;
    }
}
