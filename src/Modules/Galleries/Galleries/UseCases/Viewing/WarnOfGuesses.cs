using BuildingBlocks;
using BuildingBlocks.Mail.Letters;
using BuildingBlocks.UseCases;
using BuildingBlocks.Web;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Mailing;

namespace Galleries.UseCases.Viewing;

/// <summary>Tells the studio by mail that somebody tries codes, once a lock: with the wrong code that brought it about.</summary>
internal sealed record WarnOfGuesses(Guid GalleryId, Guid GrantId);

internal sealed class WarnOfGuessesHandler(IGalleryRepository galleries, IGuestBook guests, IStudioCard studio, ILetters letters, IPublicAddress address)
    : ICommandHandler<WarnOfGuesses>
{
    public async Task<Outcome> Handle(WarnOfGuesses command, CancellationToken ct)
    {
        if (await guests.FindWatch(command.GrantId, ct) is not { WrongTries: CodeWatch.TriesBeforeLock }
            || await galleries.Find(command.GalleryId, ct) is not { } gallery || await studio.Read(ct) is not { ContactEmail: { } owner } card)
            return Outcome.Done;

        await letters.Send(GalleryLetters.WrongCodes, new LetterReader(owner, card.Name, GalleryId: gallery.Id), _ => new LetterValues()
            .Text("gallery.name", gallery.Name).Text("tries", GalleryLetters.Figure(CodeWatch.TriesBeforeLock)).Text("minutes", GalleryLetters.Figure(CodeWatch.LockTime.Minutes))
            .Link("link", address.At($"/studio/galleries/{gallery.Id}/visitors")), ct);
        return Outcome.Done;
    }
}
