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
    private static readonly Placeholder Designer = new("client.name", "Who designed it");
    private static readonly Placeholder Cover = Placeholder.Link("The gallery’s page of the cover");
    private static readonly Placeholder Title = new("title", "What the photos are for, such as Album");
    private static readonly Placeholder Choice = Placeholder.Link("Their own link to the choice");
    private static readonly Placeholder[] Counted = [new("photos", "How many photos were chosen"), new("version", "Which version it is, counted from 1")];
    private static readonly Placeholder[] Asking =
    [
        new("asker.name", "Who asks, as they typed it"), new("asker.email", "Their address, as they typed it"), new("message", "What they wrote; it may be empty", PlaceholderForm.Lines),
    ];

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

    public static LetterKind Ending { get; } = Kind(
        MailPace.Automatic, "gallery-ending", "Gallery ends soon", "Goes to everybody with a link of their own 7, 4 and 1 days before a gallery ends, unless the gallery’s settings say otherwise.",
        [
            Client, Gallery, new("last.day", "The gallery’s last day"), new("time.left", "How long that is, such as “in 4 days” or “tomorrow”"),
            new("downloads.left", "A sentence with the number of photos they have not downloaded yet; empty when they have everything"), Placeholder.Link("The person’s own link to the gallery"),
        ],
        language => Sample().Text(LastDay.Name, language.Day(SampleDay)).Text("time.left", EndingWords.TimeLeft(4, language)).Text("downloads.left", EndingWords.DownloadsLeft(12, language)));

    public static LetterKind WrongCodes { get; } = ForStudio(
        "wrong-codes", "Wrong access codes", "Goes to you when somebody tries wrong access codes again and again.", Placeholder.Link("The page of the link in question"),
        [Gallery, new("link.name", "Whose link it is, or what you noted about it"), new("tries", "How many wrong codes in a row"), new("minutes", "How long the link takes no code")],
        () => StudioSample("visitors").Text("link.name", "Anna Berg").Text("tries", "5").Text("minutes", "15"));

    public static LetterKind ClientInvitation { get; } = Kind(
        MailPace.Automatic, "client-invitation", "Invitation by a client", "Goes to a person whom a main client invites.",
        [
            Client, Gallery, new("host.name", "Who invites"), new("message", "What they wrote for this person; it may be empty", PlaceholderForm.Lines),
            Placeholder.Link("The person’s own link to the gallery"),
        ],
        _ => Sample().Text("host.name", "Ben Weber").Text("message", "Look how we laughed!"));

    public static LetterKind ItemsShared { get; } = Kind(
        MailPace.Automatic, "items-shared", "Shared photos", "Goes to a person with whom a visitor shares a gallery or some of its photos.",
        [
            Gallery, new("host.name", "Who shares"), new("photo.count", "How many photos are shared"),
            new("message", "What they wrote; it may be empty", PlaceholderForm.Lines), new("photos", "The first photos, small", PlaceholderForm.Pictures),
            Placeholder.Link("The link that shows what is shared"),
        ],
        _ => Sample().Text("host.name", "Ben Weber").Text("photo.count", "3").Text("message", "Look how we laughed!").Pictures("photos", []));

    public static LetterKind PhotosSent { get; } = Kind(
        MailPace.Personal, "photos-sent", "Photos from you", "Goes to a person to whom you send some photos of a gallery.",
        [
            Client, Gallery, new("photo.count", "How many photos are shared"), new("message", "What you wrote; it may be empty", PlaceholderForm.Lines),
            new("photos", "The first photos, small", PlaceholderForm.Pictures), Placeholder.Link("The link that shows these photos"),
        ],
        _ => Sample().Text("photo.count", "3").Text("message", "These are for your frame.").Pictures("photos", []));

    public static LetterKind NewDevice { get; } = Kind(
        MailPace.Personal, "new-device", "Confirm a new device", "Goes to a person whose link was opened on a new device, where the gallery asks for that.",
        [Client, Gallery, new("minutes", "How many minutes the link works"), Placeholder.Link("Where they say that it was them")],
        _ => Sample().Text("minutes", "30"));

    public static LetterKind MyGalleries { get; } = Kind(
        MailPace.Personal, "my-galleries", "Somebody’s galleries", "Goes to a person who asked for the list of their galleries.",
        [new("minutes", "How many minutes the link works"), Placeholder.Link("The list of their galleries")],
        _ => Sample().Text("minutes", "30"));

    public static LetterKind AccessGranted { get; } = Kind(
        MailPace.Personal, "access-granted", "Request approved", "Goes to a person who asked to be let in and was.",
        [Client, Gallery, Placeholder.Link("The person’s own link to the gallery")],
        _ => Sample());

    public static LetterKind AccessAskedOfClients { get; } = Kind(
        MailPace.Collected, "access-asked-client", "Request for access, to clients", "Goes to the main clients of a gallery, where they may decide, when somebody asks to be let in.",
        [Client, Gallery, .. Asking, Placeholder.Link("The client’s own link to the gallery")],
        _ => AskingSample(Sample()));

    public static LetterKind AccessAsked { get; } = ForStudio(
        "access-asked", "Request for access", "Goes to you when somebody asks to be let in.", Placeholder.Link("The gallery’s page of visitors and links"), [Gallery, .. Asking], () => AskingSample(StudioSample("visitors")));

    public static LetterKind CoverApproved { get; } = Kind(
        MailPace.Personal, "cover-approved", "Cover approved", "Goes to the client whose cover you took.",
        [Client, Gallery, Placeholder.Link("The gallery")], _ => Sample());

    public static LetterKind CoverDeclined { get; } = Kind(
        MailPace.Personal, "cover-declined", "Cover not used", "Goes to the client whose cover you did not take.",
        [Client, Gallery, new("word", "What you wrote about it; it may be empty", PlaceholderForm.Lines), Placeholder.Link("Where they design another one")],
        _ => Sample().Text("word", "Shall we take one of the dance?"));

    public static LetterKind CoverWaiting { get; } = ForStudio(
        "cover-waiting", "Cover by a client, to approve", "Goes to you when a main client designed a cover that you want to see first.", Cover, [Designer, Gallery], CoverSample);

    public static LetterKind CoverInUse { get; } = ForStudio(
        "cover-in-use", "Cover by a client, in use", "Goes to you when a main client designed a cover that is in use at once.", Cover, [Designer, Gallery], CoverSample);

    public static LetterKind OriginalsBack { get; } = ForStudio(
        "originals-back", "Originals are back", "Goes to you when the originals of an archived gallery are back.", Placeholder.Link("The gallery’s page"), [Gallery], () => StudioSample(""));

    public static LetterKind SelectionAsked { get; } = Kind(
        MailPace.Personal, "selection-asked", "Request to choose photos", "Goes to a main client whom you ask to choose photos.",
        [
            Client, Gallery, Title, new("how.many", "How many photos, such as 30 to 40"), new("due", "A sentence with the day by which you want them; it may be empty"),
            new("message", "What you wrote; it may be empty", PlaceholderForm.Lines), Choice,
        ],
        language => SelectionSample().Text("how.many", SelectionWords.HowMany(30, 40, language)).Text("due", SelectionWords.Due(SampleDay, language)).Text("message", "Please take what you love, I shall do the rest."));

    public static LetterKind SelectionConfirmed { get; } = Kind(
        MailPace.Personal, "selection-confirmed", "Choice received", "Goes to the client who finished a choice.",
        [Client, Gallery, Title, .. Counted, Choice], _ => CountedSample(SelectionSample()));

    public static LetterKind SelectionFinishedTogether { get; } = Kind(
        MailPace.Personal, "selection-finished-together", "Joint choice finished", "Goes to the others with whom a client made a choice together, once it is finished.",
        [Client, Gallery, Title, new("finisher.name", "Who finished it"), .. Counted, Choice], _ => CountedSample(SelectionSample()).Text("finisher.name", "Ben Weber"));

    public static LetterKind SelectionReopened { get; } = Kind(
        MailPace.Personal, "selection-reopened", "Choice opened again", "Goes to the client whose finished choice you open again.",
        [Client, Gallery, Title, new("reason", "Why, as you wrote it", PlaceholderForm.Lines), Choice], _ => SelectionSample().Text("reason", "Two of the photos show the same moment. Which one shall it be?"));

    public static LetterKind SelectionRound { get; } = Kind(
        MailPace.Personal, "selection-round", "Final round of a choice", "Goes to the clients who chose apart, once they are to choose together.",
        [Client, Gallery, Title, new("how.many", "How many photos, such as 30 to 40"), Choice], language => SelectionSample().Text("how.many", SelectionWords.HowMany(30, 40, language)));

    public static LetterKind SelectionFinished { get; } = new(
        typeof(GalleryLetters).Assembly, "selection-finished", LetterAudience.Team, "Choice finished, needs action", "Goes to you at once when a client has finished a choice.",
        [new("client.name", "Who finished it"), Gallery, Title, .. Counted, Placeholder.Link("The choice")],
        _ => CountedSample(StudioSample("selections").Text("client.name", "Anna Berg").Text(Title.Name, "Album")))
    {
        Pace = MailPace.Personal,
    };

    public static IReadOnlyList<LetterKind> All { get; } =
    [
        Invitation, PhotosSent, ClientInvitation, ItemsShared, AccessGranted, AccessAskedOfClients, NewDevice, MyGalleries, SelectionAsked, SelectionConfirmed, SelectionFinishedTogether, SelectionReopened, SelectionRound, CoverApproved, CoverDeclined, Ending, DownloadReady, DownloadIncomplete, DownloadFailed,
        SelectionFinished, AccessAsked, CoverWaiting, CoverInUse, OriginalsBack, WrongCodes,
    ];

    public static string Figure(int count, LetterLanguage language) => count.ToString("N0", language.Culture);

    public static string Figure(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static LetterKind Kind(MailPace pace, string code, string title, string occasion, IReadOnlyList<Placeholder> placeholders, Func<LetterLanguage, LetterValues> sample) =>
        new(typeof(GalleryLetters).Assembly, code, LetterAudience.Clients, title, occasion, placeholders, sample) { Pace = pace };

    private static LetterKind ForStudio(string code, string title, string occasion, Placeholder link, IReadOnlyList<Placeholder> placeholders, Func<LetterValues> sample) =>
        new(typeof(GalleryLetters).Assembly, code, LetterAudience.Team, title, occasion, [.. placeholders, link], _ => sample()) { Pace = MailPace.Collected };

    private static LetterValues Sample() => new LetterValues().Text(Client.Name, "Anna Berg").Text(Gallery.Name, "Anna & Ben").Link("link", SampleLink);

    private static LetterValues StudioSample(string page) =>
        new LetterValues().Text(Gallery.Name, "Anna & Ben").Link("link", new Uri($"https://photos.example.com/studio/galleries/sample/{page}"));

    private static LetterValues AskingSample(LetterValues values) =>
        values.Text("asker.name", "Jim Lund").Text("asker.email", "jim@example.com").Text("message", "I would love to see the pictures!");

    private static LetterValues SelectionSample() => Sample().Text(Title.Name, "Album");

    private static LetterValues CountedSample(LetterValues values) => values.Text("photos", "35").Text("version", "1");

    private static LetterValues CoverSample() => StudioSample("cover").Text(Designer.Name, "Anna Berg");
}
