using BuildingBlocks;
using BuildingBlocks.Mail;
using BuildingBlocks.Mail.Letters;
using BuildingBlocks.Security;
using BuildingBlocks.Web;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Inviting;
using Galleries.UseCases.Mailing;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Sharing;

/// <summary>Sends the mails by which visitors and the studio share. Whom they write to is kept with the mail alone.</summary>
internal sealed class ShareLetters(IGuestBook guests, ILetters letters, IPublicAddress address, ISecretProtector secrets)
{
    public const int MostPictures = 6;

    private const int MostReaders = 10;
    private const int LongestMessage = 1000;
    private const int LongestShown = 100;

    private static readonly char[] Between = [',', ';', ' ', '\t', '\r', '\n'];

    /// <summary>Of a visitor's mail.</summary>
    public static Outcome Check(ShareMail mail, Visitor maker)
    {
        if (CheckReaders(mail) is { Succeeded: false } refused)
            return refused;
        if (NameOf(mail, maker) is not { } name)
            return Outcome.Refused("Please enter your name, so that they know who writes.", nameof(mail.Name));

        return name.Length > Visitor.LongestName || name.Any(char.IsControl)
            ? Outcome.Refused($"Please keep the name within {Visitor.LongestName} characters.", nameof(mail.Name))
            : CheckMessage(mail);
    }

    /// <summary>Of the studio's, which writes in its own name.</summary>
    public static Outcome CheckByStudio(ShareMail mail) => CheckReaders(mail) is { Succeeded: false } refused ? refused : CheckMessage(mail);

    /// <summary>In a visitor's name.</summary>
    /// <param name="maker">Who shares.</param>
    /// <param name="grant">The new link.</param>
    /// <param name="pictured">The first of it.</param>
    /// <param name="shown">What it shows.</param>
    /// <param name="mail">What was checked before.</param>
    /// <param name="ct">Cancels.</param>
    public async Task Send(Reply maker, Grant grant, IReadOnlyList<Asset> pictured, IReadOnlyList<Guid> shown, ShareMail mail, CancellationToken ct)
    {
        var (gallery, host) = (maker.Gallery!, maker.Visitor!);
        var values = Values(gallery, grant, pictured, shown, mail);
        grant.NoteMail(maker.Moment.Now);
        foreach (var reader in ReadersOf(mail))
            // An answer goes to whoever shares, if that is an address that has proved itself by a link.
            await letters.Send(
                GalleryLetters.ItemsShared,
                new LetterReader(reader, null, mail.Language, ReplyTo: maker.Grant!.IsPersonal ? host.Email : null, GalleryId: gallery.Id),
                language => values(language).Text("host.name", NameOf(mail, host)), ct);
    }

    /// <summary>In the studio's name, to each by their own where the gallery knows it.</summary>
    /// <param name="gallery">The gallery.</param>
    /// <param name="grant">The new link.</param>
    /// <param name="pictured">The first of it.</param>
    /// <param name="shown">What it shows.</param>
    /// <param name="mail">What was checked before.</param>
    /// <param name="now">When.</param>
    /// <param name="ct">Cancels.</param>
    public async Task Send(Gallery gallery, Grant grant, IReadOnlyList<Asset> pictured, IReadOnlyList<Guid> shown, ShareMail mail, DateTimeOffset now, CancellationToken ct)
    {
        var values = Values(gallery, grant, pictured, shown, mail);
        grant.NoteMail(now);
        foreach (var reader in ReadersOf(mail))
        {
            var known = await guests.FindGrantOf(gallery.Id, reader.ToLowerInvariant(), ct) is { VisitorId: { } visitorId } ? await guests.FindVisitor(gallery.Id, visitorId, ct) : null;
            await letters.Send(GalleryLetters.PhotosSent, new LetterReader(reader, known?.Name, mail.Language, GalleryId: gallery.Id), language => values(language).Text("client.name", known?.Name), ct);
        }
    }

    private Func<LetterLanguage, LetterValues> Values(Gallery gallery, Grant grant, IReadOnlyList<Asset> pictured, IReadOnlyList<Guid> shown, ShareMail mail)
    {
        var link = address.LinkOf(gallery.Slug, grant, secrets) ?? throw new InvalidOperationException("A link that was just made can't be read.");
        var places = shown.Take(MostPictures).Select((assetId, place) => (assetId, place)).ToDictionary(one => one.assetId, one => one.place);
        var pictures = pictured.Where(asset => asset.HasPicture).OrderBy(asset => places[asset.Id]).Select(asset => new LetterPicture(
            new SharedPicture(gallery.Id, grant.Id, grant.Type, asset.Id).Key, asset.Width, asset.Height, asset.Caption.Length > 0 ? asset.Caption : asset.FileName)).ToList();
        return language => new LetterValues().Text("gallery.name", gallery.Name).Text("message", Blank.ToNull(mail.Message))
            .Text("photo.count", shown.Count.ToString("N0", language.Culture)).Pictures("photos", pictures).Link("link", link);
    }

    private static Outcome CheckReaders(ShareMail mail)
    {
        var readers = ReadersOf(mail);
        if (readers.Count == 0)
            return Outcome.Refused("Please say where the mail goes.", nameof(mail.To));
        if (readers.FirstOrDefault(reader => !MailAddresses.IsValid(reader)) is { } wrong)
        {
            var shown = wrong.Length > LongestShown ? wrong[..LongestShown] : wrong;
            return Outcome.Refused($"“{shown}” is no e-mail address such as anna@example.com. Please look at it once more.", nameof(mail.To));
        }

        return readers.Count > MostReaders ? Outcome.Refused($"At most {MostReaders} addresses can be written to at once.", nameof(mail.To)) : Outcome.Done;
    }

    private static Outcome CheckMessage(ShareMail mail) => mail.Message?.Trim().Length > LongestMessage
        ? Outcome.Refused($"Please keep the message within {LongestMessage} characters.", nameof(mail.Message))
        : Outcome.Done;

    private static string? NameOf(ShareMail mail, Visitor maker) => maker.Name ?? Blank.ToNull(mail.Name);

    private static List<string> ReadersOf(ShareMail mail) =>
        [.. (mail.To ?? "").Split(Between, StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.OrdinalIgnoreCase)];
}
