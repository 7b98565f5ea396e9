using System.Globalization;
using BuildingBlocks.Mail;
using BuildingBlocks.Mail.Letters;

namespace Settings.UseCases.Mailing;

/// <summary>The mails to whoever works in the studio.</summary>
internal static class TeamLetters
{
    private static readonly Placeholder Person = new("person.name", "The name of whoever gets the mail");

    public static LetterKind Invitation { get; } = Kind(
        "team-invitation", "Invitation to the team", "Goes to somebody whom you take into the team.",
        [Person, new("days", "How many days the link works"), Placeholder.Link("Where they choose their password")],
        () => Sample().Text("days", "7").Link("link", SampleLink("sign-in")));

    public static LetterKind Reset { get; } = Kind(
        "password-reset", "New password", "Goes to a member of the team who asked for a new password.",
        [Person, new("hours", "How many hours the link works"), Placeholder.Link("Where they choose their password")],
        () => Sample().Text("hours", "2").Link("link", SampleLink("sign-in")));

    public static LetterKind NewSignIn { get; } = Kind(
        "new-sign-in", "Sign-in on a new device", "Goes to a member of the team when somebody signs in with their account on a device that is new.",
        [Person, new("device", "Browser and system of the device"), Placeholder.Link("Their account, where sessions can be ended")],
        () => Sample().Text("device", "Safari on iPhone").Link("link", SampleLink("account")),
        MailPace.Collected);

    public static LetterKind SecondStepOff { get; } = Kind(
        "second-step-off", "Second step switched off", "Goes to a member of the team whose second step an owner has switched off.",
        [Person, new("owner.name", "The owner who did it")],
        () => Sample().Text("owner.name", "Astrid Lind"));

    public static LetterKind ConfirmAddress { get; } = Kind(
        "address-confirm", "Confirm a new address", "Goes to the address that a member of the team wants to sign in with.",
        [Person, new("hours", "How many hours the link works"), Placeholder.Link("Where they confirm the address")],
        () => Sample().Text("hours", "2").Link("link", SampleLink("sign-in")));

    public static LetterKind AddressChanged { get; } = Kind(
        "address-changed", "Address changed", "Goes to the address that a member of the team signed in with before.",
        [Person, new("new.email", "The address they sign in with from now on"), Placeholder.Link("Where they sign in")],
        () => Sample().Text("new.email", "jonas.weber@example.com").Link("link", SampleLink("sign-in")));

    public static IReadOnlyList<LetterKind> All { get; } = [Invitation, Reset, NewSignIn, ConfirmAddress, AddressChanged, SecondStepOff];

    public static string Figure(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static LetterKind Kind(string code, string title, string occasion, IReadOnlyList<Placeholder> placeholders, Func<LetterValues> sample, MailPace pace = MailPace.Personal) =>
        new(typeof(TeamLetters).Assembly, code, LetterAudience.Team, title, occasion, placeholders, _ => sample()) { Pace = pace };

    private static LetterValues Sample() => new LetterValues().Text(Person.Name, "Jonas Weber");

    private static Uri SampleLink(string page) => new($"https://photos.example.com/{page}");
}
