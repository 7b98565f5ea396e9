using System.Globalization;
using BuildingBlocks.Mail;
using BuildingBlocks.Mail.Letters;

namespace Galleries.UseCases.Mailing;

/// <summary>The mails about galleries.</summary>
internal static class GalleryLetters
{
    private static readonly Placeholder Client = new("client.name", "The name of whoever gets the mail; it may not be known");
    private static readonly Placeholder Gallery = new("gallery.name", "The gallery’s name");
    private static readonly Placeholder LastDay = new("last.day", "The last day on which the download can be fetched");
    private static readonly Uri SampleLink = new("https://photos.example.com/g/anna-and-ben/k/sample");
    private static readonly DateOnly SampleDay = new(2026, 12, 3);

    public static LetterKind Invitation { get; } = Kind(
        MailPace.Personal, "gallery-invitation", "Invitation to a gallery", "Goes to a person whom you invite to a gallery.",
        [Client, Gallery, new("message", "What you wrote for this person; it may be empty", PlaceholderForm.Lines), Placeholder.Link("The person’s own link to the gallery")],
        _ => Sample().Text("message", "It was a pleasure to be with you on that day.\nEnjoy your photos!"));

    public static LetterKind DownloadReady { get; } = Kind(
        MailPace.Automatic, "download-ready", "Download is ready", "Goes to whoever asked for a mail once their download is prepared.",
        [Client, Gallery, LastDay, Placeholder.Link("Where the download can be fetched")],
        language => Sample().Text(LastDay.Name, language.Day(SampleDay)));

    public static LetterKind DownloadIncomplete { get; } = Kind(
        MailPace.Automatic, "download-incomplete", "Download is ready, photos missing", "The same, where some photos could not be made in the size that was asked for.",
        [Client, Gallery, LastDay, new("missing.count", "How many photos are missing"), Placeholder.Link("Where the download can be fetched")],
        language => Sample().Text(LastDay.Name, language.Day(SampleDay)).Text("missing.count", "3"));

    public static LetterKind DownloadFailed { get; } = Kind(
        MailPace.Automatic, "download-failed", "Download failed", "Goes to whoever waits for a download that could not be prepared at all.",
        [Client, Gallery, Placeholder.Link("Where they see why, and can try again")],
        _ => Sample());

    public static LetterKind WrongCodes { get; } = new(
        typeof(GalleryLetters).Assembly, "wrong-codes", LetterAudience.Team, "Wrong access codes", "Goes to you when somebody tries wrong access codes again and again.",
        [Gallery, new("tries", "How many wrong codes in a row"), new("minutes", "How long the link takes no code"), Placeholder.Link("The gallery’s page of visitors and links")],
        _ => new LetterValues().Text(Gallery.Name, "Anna & Ben").Text("tries", "5").Text("minutes", "15").Link("link", new Uri("https://photos.example.com/studio/galleries/sample/visitors")))
    {
        Pace = MailPace.Collected,
    };

    public static IReadOnlyList<LetterKind> All { get; } = [Invitation, DownloadReady, DownloadIncomplete, DownloadFailed, WrongCodes];

    public static string Figure(int count, LetterLanguage language) => count.ToString("N0", language.Culture);

    public static string Figure(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static LetterKind Kind(MailPace pace, string code, string title, string occasion, IReadOnlyList<Placeholder> placeholders, Func<LetterLanguage, LetterValues> sample) =>
        new(typeof(GalleryLetters).Assembly, code, LetterAudience.Clients, title, occasion, placeholders, sample) { Pace = pace };

    private static LetterValues Sample() => new LetterValues().Text(Client.Name, "Anna Berg").Text(Gallery.Name, "Anna & Ben").Link("link", SampleLink);
}
