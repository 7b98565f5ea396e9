using BuildingBlocks;
using BuildingBlocks.Mail;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Viewing;

/// <summary>Tells the studio by mail that somebody tries codes, once a lock: with the wrong code that brought it about.</summary>
internal sealed record WarnOfGuesses(Guid GalleryId, Guid GrantId);

internal sealed class WarnOfGuessesHandler(IGalleryRepository galleries, IGuestBook guests, IStudioCard studio, IMailQueue mails) : ICommandHandler<WarnOfGuesses>
{
    public async Task<Outcome> Handle(WarnOfGuesses command, CancellationToken ct)
    {
        if (await guests.FindWatch(command.GrantId, ct) is not { WrongTries: CodeWatch.TriesBeforeLock }
            || await galleries.Find(command.GalleryId, ct) is not { } gallery || await studio.Read(ct) is not { ContactEmail: { } owner } card)
            return Outcome.Done;

        mails.Enqueue(new MailMessage(owner, card.Name, $"{gallery.Name}: wrong access codes", $"""
            Hello,

            {CodeWatch.TriesBeforeLock} wrong access codes in a row were tried at a link of "{gallery.Name}".
            The link takes no code for {CodeWatch.LockTime.Minutes} minutes; whoever is inside already stays inside.

            If your client has forgotten the code, tell it to them again: it stands with the link, on the Visitors tab of the gallery.
            If it was a stranger, withdraw the link and make a new one.
            """, null, null, gallery.Id));
        return Outcome.Done;
    }
}
