using BuildingBlocks;
using BuildingBlocks.Mail;
using BuildingBlocks.Mail.Letters;
using BuildingBlocks.Security;
using BuildingBlocks.Web;
using Galleries.Domain;
using Galleries.UseCases.Inviting;
using Galleries.UseCases.Mailing;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Sharing;

/// <summary>Sends the mails by which visitors share. Whom they write to is kept with the mail alone.</summary>
internal sealed class ShareLetters(ILetters letters, IPublicAddress address, ISecretProtector secrets)
{
    public const int MostPictures = 6;

    private const int MostReaders = 10;
    private const int LongestMessage = 1000;
    private const int LongestShown = 100;

    private static readonly char[] Between = [',', ';', ' ', '\t', '\r', '\n'];

    public static Outcome Check(ShareMail mail, Visitor maker)
    {
        var readers = ReadersOf(mail);
        if (readers.Count == 0)
            return Outcome.Refused("Please say where the mail goes.", nameof(mail.To));
        if (readers.FirstOrDefault(reader => !MailAddresses.IsValid(reader)) is { } wrong)
        {
            var shown = wrong.Length > LongestShown ? wrong[..LongestShown] : wrong;
            return Outcome.Refused($"“{shown}” is no e-mail address such as anna@example.com. Please look at it once more.", nameof(mail.To));
        }

        if (readers.Count > MostReaders)
            return Outcome.Refused($"At most {MostReaders} addresses can be written to at once.", nameof(mail.To));
        if (NameOf(mail, maker) is not { } name)
            return Outcome.Refused("Please enter your name, so that they know who writes.", nameof(mail.Name));
        if (name.Length > Visitor.LongestName || name.Any(char.IsControl))
            return Outcome.Refused($"Please keep the name within {Visitor.LongestName} characters.", nameof(mail.Name));

        return mail.Message?.Trim().Length > LongestMessage
            ? Outcome.Refused($"Please keep the message within {LongestMessage} characters.", nameof(mail.Message))
            : Outcome.Done;
    }

    /// <param name="maker">Who shares.</param>
    /// <param name="grant">The new link.</param>
    /// <param name="pictured">The first of it.</param>
    /// <param name="shown">What it shows.</param>
    /// <param name="mail">What was checked before.</param>
    /// <param name="ct">Cancels.</param>
    public async Task Send(Reply maker, Grant grant, IReadOnlyList<Asset> pictured, IReadOnlyList<Guid> shown, ShareMail mail, CancellationToken ct)
    {
        var (gallery, host) = (maker.Gallery!, maker.Visitor!);
        var link = address.LinkOf(gallery.Slug, grant, secrets) ?? throw new InvalidOperationException("A link that was just made can't be read.");
        grant.NoteMail(maker.Moment.Now);
        var places = shown.Take(MostPictures).Select((assetId, place) => (assetId, place)).ToDictionary(one => one.assetId, one => one.place);
        var pictures = pictured.Where(asset => asset.HasPicture).OrderBy(asset => places[asset.Id]).Select(asset => new LetterPicture(
            new SharedPicture(gallery.Id, grant.Id, grant.Type, asset.Id).Key, asset.Width, asset.Height, asset.Caption.Length > 0 ? asset.Caption : asset.FileName)).ToList();
        foreach (var reader in ReadersOf(mail))
            // An answer goes to whoever shares, if that is an address that has proved itself by a link.
            await letters.Send(
                GalleryLetters.ItemsShared,
                new LetterReader(reader, null, mail.Language, ReplyTo: maker.Grant!.IsPersonal ? host.Email : null, GalleryId: gallery.Id),
                language => new LetterValues().Text("gallery.name", gallery.Name).Text("host.name", NameOf(mail, host)).Text("message", Blank.ToNull(mail.Message))
                    .Text("photo.count", shown.Count.ToString("N0", language.Culture)).Pictures("photos", pictures).Link("link", link), ct);
    }

    private static string? NameOf(ShareMail mail, Visitor maker) => maker.Name ?? Blank.ToNull(mail.Name);

    private static List<string> ReadersOf(ShareMail mail) =>
        [.. (mail.To ?? "").Split(Between, StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.OrdinalIgnoreCase)];
}
