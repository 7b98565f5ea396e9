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

        var grant = await guests.FindGrant(gallery.Id, command.GrantId, ct);
        var person = grant?.VisitorId is { } personId ? await guests.FindVisitor(gallery.Id, personId, ct) : null;
        await letters.Send(GalleryLetters.WrongCodes, new LetterReader(owner, card.Name, GalleryId: gallery.Id), language => new LetterValues()
            .Text("gallery.name", gallery.Name).Text("link.name", LinkNames.Of(grant, person, language))
            .Text("tries", GalleryLetters.Figure(CodeWatch.TriesBeforeLock)).Text("minutes", GalleryLetters.Figure(CodeWatch.LockTime.Minutes))
            .Link("link", address.At($"/studio/galleries/{gallery.Id}/visitors/{command.GrantId}")), ct);
        return Outcome.Done;
    }
}
