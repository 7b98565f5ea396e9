using Activity.UseCases.Digesting;
using BuildingBlocks.Mail;
using BuildingBlocks.Mail.Letters;

namespace Activity.UseCases.Mailing;

/// <summary>The mails about what happened.</summary>
internal static class ActivityLetters
{
    private static readonly DateOnly SampleDay = new(2026, 11, 21);

    private static readonly SendDigest Sample = new(
        SampleDay,
        [new DigestTask(DigestTaskKind.Selection, "Anna & Ben", 48, Name: "Album"), new DigestTask(DigestTaskKind.Orders, Count: 2), new DigestTask(DigestTaskKind.Ending, "Carla", Day: SampleDay.AddDays(6))],
        new DigestFigures(null, 14, 17, 312, 60, 21, 2, 1, 1, "EUR 49.00"),
        [new DigestFigures("Anna & Ben", 11, 13, 280, 60, 18, 2, 1, 1, "EUR 49.00"), new DigestFigures("Carla", 3, 4, 32, 0, 3, 0, 0, 0, null)]);

    public static LetterKind Digest { get; } = new(
        typeof(ActivityLetters).Assembly, "daily-digest", LetterAudience.Team, "Daily digest", "Goes to you once a day: what needs you, and what happened the day before. Not when nothing did.",
        [
            new("day", "The day it is about"), new("tasks", "What needs you, with a heading; nothing where nothing does", PlaceholderForm.Lines),
            new("figures", "What happened in all galleries, with a heading", PlaceholderForm.Lines), new("galleries", "What happened in each of them, with a heading", PlaceholderForm.Lines),
            Placeholder.Link("Your studio"),
        ],
        language => DigestWords.ValuesOf(Sample, language).Link("link", new Uri("https://photos.example.com/studio")))
    {
        Pace = MailPace.Automatic,
    };

    public static LetterKind Papers { get; } = Monthly(
        "monthly-papers", "Reports of a month", "Goes to your accountant on the day you chose, with the closed month’s reports as a ZIP.", "Where the reports can be looked at by the team");

    public static LetterKind PapersToFetch { get; } = Monthly(
        "monthly-papers-link", "Large reports of a month", "Goes in place of the other when the ZIP is too large for a mail.", "Where the reports are fetched by the team");

    public static IReadOnlyList<LetterKind> All { get; } = [Digest, Papers, PapersToFetch];

    private static LetterKind Monthly(string code, string title, string occasion, string link) => new(
        typeof(ActivityLetters).Assembly, code, LetterAudience.Team, title, occasion, [new("month", "The month"), Placeholder.Link(link)],
        language => new LetterValues().Text("month", Month(SampleDay, language)).Link("link", new Uri("https://photos.example.com/reports")))
    {
        Pace = MailPace.Automatic,
    };

    public static string Month(DateOnly month, LetterLanguage language) => month.ToString("MMMM yyyy", language.Culture);
}
