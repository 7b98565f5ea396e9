using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Noting;

/// <summary>Leaves a note on a photo for the photographer, or changes the one that the visitor left.</summary>
public sealed record WriteNote(Guid GalleryId, Viewer Viewer, Guid AssetId, string Text);

internal sealed class WriteNoteHandler(Reception reception, IAssetRepository assets, INotes notes, IOutbox outbox) : ICommandHandler<WriteNote>
{
    public async Task<Outcome> Handle(WriteNote command, CancellationToken ct)
    {
        var reply = await reception.Ask(command.GalleryId, command.Viewer, Purpose.Note, ct);
        if (!reply.Allowed)
            return reply.Refusal;
        if ((await assets.Visible(command.GalleryId, reply.Seen, [command.AssetId], ct)).Count == 0)
            return Outcome.Refused("This photo is no longer in the gallery.", nameof(command.AssetId));

        var left = await notes.FindNote(command.GalleryId, reply.Visitor!.Id, command.AssetId, ct);
        var (note, before) = (left ?? Note.On(command.AssetId, reply.Visitor), left?.Text);
        if (note.Say(command.Text, reply.Moment.Now) is { Succeeded: false } refused)
            return refused;

        if (left is null)
            notes.Add(note);
        if (note.Text != before)
            outbox.Enqueue(new NoteLeft(command.GalleryId, reply.Visitor.Fact, command.AssetId, reply.Moment.Now));
        return Outcome.Done;
    }
}
