using BuildingBlocks.Mail.Letters;
using BuildingBlocks.Security;
using BuildingBlocks.Web;
using Galleries.Domain;
using Galleries.UseCases.Inviting;
using Galleries.UseCases.Mailing;

namespace Galleries.UseCases.Ending;

/// <summary>Tells by mail that a gallery ends soon.</summary>
internal sealed class EndingLetters(ILetters letters, IPublicAddress address, ISecretProtector secrets)
{
    public async Task Send(Gallery gallery, Recipient recipient, Moment moment, CancellationToken ct)
    {
        var (grant, person) = (recipient.Grant, recipient.Person);
        if (person.Email is not { } email || gallery.EndAhead(moment) is not { } end)
            return;

        // Its keys may have been lost since.
        secrets.Mend(grant);
        var link = address.LinkOf(gallery.Slug, grant, secrets) ?? throw new InvalidOperationException("A link that works can't be read.");
        var days = end.DayNumber - moment.Today.DayNumber;
        await letters.Send(GalleryLetters.Ending, new LetterReader(email, person.Name, GalleryId: gallery.Id), language => new LetterValues()
            .Text("client.name", person.Name).Text("gallery.name", gallery.Name).Text("last.day", language.Day(end)).Text("time.left", EndingWords.TimeLeft(days, language))
            .Text("downloads.left", EndingWords.DownloadsLeft(recipient.Left ?? 0, language)).Link("link", link), ct);
    }
}
