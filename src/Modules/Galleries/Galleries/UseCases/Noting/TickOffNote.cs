using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Ports;

namespace Galleries.UseCases.Noting;

/// <summary>The photographer has read a note, or wants it among the new ones again.</summary>
public sealed record TickOffNote(Guid GalleryId, Guid VisitorId, Guid AssetId, bool IsRead);

/// <summary>The photographer has read all notes of a gallery.</summary>
public sealed record TickOffNotes(Guid GalleryId);

internal sealed class TickOffNoteHandler(INotes notes) : ICommandHandler<TickOffNote>
{
    public async Task<Outcome> Handle(TickOffNote command, CancellationToken ct)
    {
        if (await notes.FindNote(command.GalleryId, command.VisitorId, command.AssetId, ct) is not { } note)
            return Outcome.Refused("This note is no longer there.");

        note.Read(command.IsRead);
        return Outcome.Done;
    }
}

internal sealed class TickOffNotesHandler(INotes notes) : ICommandHandler<TickOffNotes>
{
    public async Task<Outcome> Handle(TickOffNotes command, CancellationToken ct)
    {
        foreach (var note in await notes.NewNotes(command.GalleryId, ct))
            note.Read(true);
        return Outcome.Done;
    }
}
