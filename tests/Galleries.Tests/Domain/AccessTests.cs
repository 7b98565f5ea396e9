using Galleries.Contracts;
using Galleries.Domain;

namespace Galleries.Tests.Domain;

public sealed class AccessTests
{
    /// <summary>
    /// One letter for each purpose in the order of <see cref="Purpose"/>: A allowed, U as if it did not exist, O offline, E expired,
    /// R in the archive, I as its originals are, D downloads are off, N not a visitor, H may not hide, M not a main client, C the cover is not theirs, S not asked to choose, T no notes are taken; first with downloads and notes on, then with both off.
    /// </summary>
    private static readonly string[] Table =
    [
        "Nobody      Draft    UUUUUUUUUUUUUU UUUUUUUUUUUUUU",
        "Nobody      Online   UUUUUUUUUUUUUU UUUUUUUUUUUUUU",
        "Nobody      Offline  UUUUUUUUUUUUUU UUUUUUUUUUUUUU",
        "Nobody      Expired  UUUUUUUUUUUUUU UUUUUUUUUUUUUU",
        "Nobody      Archived UUUUUUUUUUUUUU UUUUUUUUUUUUUU",
        "Studio      Draft    AAAANNNANNNNNA AAAANNNANNNNNA",
        "Studio      Online   AAAANNNANNNNNA AAAANNNANNNNNA",
        "Studio      Offline  AAAANNNANNNNNA AAAANNNANNNNNA",
        "Studio      Expired  AAAANNNANNNNNA AAAANNNANNNNNA",
        "Studio      Archived AAIINNNANNNNNA AAIINNNANNNNNA",
        "MainClient  Draft    OOOOOOOOOOOOOA OOOOOOOOOOOOOA",
        "MainClient  Online   AAAAAAAAAAAAAA AADDAAAAAATAAA",
        "MainClient  Offline  OOOOOOOOOOOOOA OOOOOOOOOOOOOA",
        "MainClient  Expired  EEEEEEEEEEEEEA EEEEEEEEEEEEEA",
        "MainClient  Archived RRRRRRRRRRRRRA RRRRRRRRRRRRRA",
        "Guest       Draft    OOOOOOOOOOOOOO OOOOOOOOOOOOOO",
        "Guest       Online   AAAAAAAHMCAASA AADDAAAHMCTASA",
        "Guest       Offline  OOOOOOOOOOOOOA OOOOOOOOOOOOOA",
        "Guest       Expired  EEEEEEEEEEEEEA EEEEEEEEEEEEEA",
        "Guest       Archived RRRRRRRRRRRRRA RRRRRRRRRRRRRA",
        "Withdrawn   Draft    UUUUUUUUUUUUUU UUUUUUUUUUUUUU",
        "Withdrawn   Online   UUUUUUUUUUUUUU UUUUUUUUUUUUUU",
        "Withdrawn   Offline  UUUUUUUUUUUUUU UUUUUUUUUUUUUU",
        "Withdrawn   Expired  UUUUUUUUUUUUUU UUUUUUUUUUUUUU",
        "Withdrawn   Archived UUUUUUUUUUUUUU UUUUUUUUUUUUUU",
        "Foreign     Draft    UUUUUUUUUUUUUU UUUUUUUUUUUUUU",
        "Foreign     Online   UUUUUUUUUUUUUU UUUUUUUUUUUUUU",
        "Foreign     Offline  UUUUUUUUUUUUUU UUUUUUUUUUUUUU",
        "Foreign     Expired  UUUUUUUUUUUUUU UUUUUUUUUUUUUU",
        "Foreign     Archived UUUUUUUUUUUUUU UUUUUUUUUUUUUU",
        "Impostor    Draft    UUUUUUUUUUUUUU UUUUUUUUUUUUUU",
        "Impostor    Online   UUUUUUUUUUUUUU UUUUUUUUUUUUUU",
        "Impostor    Offline  UUUUUUUUUUUUUU UUUUUUUUUUUUUU",
        "Impostor    Expired  UUUUUUUUUUUUUU UUUUUUUUUUUUUU",
        "Impostor    Archived UUUUUUUUUUUUUU UUUUUUUUUUUUUU",
        "LostGrant   Draft    UUUUUUUUUUUUUU UUUUUUUUUUUUUU",
        "LostGrant   Online   UUUUUUUUUUUUUU UUUUUUUUUUUUUU",
        "LostGrant   Offline  UUUUUUUUUUUUUU UUUUUUUUUUUUUU",
        "LostGrant   Expired  UUUUUUUUUUUUUU UUUUUUUUUUUUUU",
        "LostGrant   Archived UUUUUUUUUUUUUU UUUUUUUUUUUUUU",
        "OtherGrant  Draft    UUUUUUUUUUUUUU UUUUUUUUUUUUUU",
        "OtherGrant  Online   UUUUUUUUUUUUUU UUUUUUUUUUUUUU",
        "OtherGrant  Offline  UUUUUUUUUUUUUU UUUUUUUUUUUUUU",
        "OtherGrant  Expired  UUUUUUUUUUUUUU UUUUUUUUUUUUUU",
        "OtherGrant  Archived UUUUUUUUUUUUUU UUUUUUUUUUUUUU",
    ];

    public enum Kind
    {
        Nobody,
        Studio,
        MainClient,
        Guest,
        Withdrawn,
        Foreign,
        Impostor,
        LostGrant,
        OtherGrant,
    }

    public static TheoryData<string> Rows => [.. Table];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Everybody_gets_what_the_table_says(string row)
    {
        var cells = row.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var gallery = Cast.Gallery(Enum.Parse<GalleryPhase>(cells[1]));
        var (asker, grant) = Cast.Arrival(Enum.Parse<Kind>(cells[0]), gallery);

        Verdicts(asker, gallery, grant, isOn: true).ShouldBe(cells[2]);
        Verdicts(asker, gallery, grant, isOn: false).ShouldBe(cells[3]);
    }

    [Fact]
    public void The_table_leaves_nobody_and_no_state_out()
    {
        var rows = Table.Select(row => row.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(cells => (cells[0], cells[1]));

        rows.ShouldBe(
            from kind in Enum.GetNames<Kind>() from phase in Enum.GetNames<GalleryPhase>() select (kind, phase), ignoreOrder: true);
        Table.ShouldAllBe(row => row.Split(' ', StringSplitOptions.RemoveEmptyEntries)[2].Length == Enum.GetValues<Purpose>().Length);
    }

    [Fact]
    public void A_gallery_that_never_was_is_unknown_even_to_the_studio() =>
        Access.Decide(new Asker(true, null, null), null, null, Cast.Terms, Cast.Moment, Purpose.Page).Verdict.ShouldBe(Verdict.Unknown);

    [Theory]
    [InlineData(Kind.MainClient, nameof(Purpose.Original), DownloadSize.WebSize, nameof(Verdict.Allowed))]
    [InlineData(Kind.MainClient, nameof(Purpose.Original), DownloadSize.Original, nameof(Verdict.SizeNotOffered))]
    [InlineData(Kind.Guest, nameof(Purpose.Archive), DownloadSize.HighRes, nameof(Verdict.SizeNotOffered))]
    [InlineData(Kind.Guest, nameof(Purpose.Original), null, nameof(Verdict.Allowed))]
    [InlineData(Kind.Withdrawn, nameof(Purpose.Archive), DownloadSize.WebSize, nameof(Verdict.Unknown))]
    [InlineData(Kind.Studio, nameof(Purpose.Original), DownloadSize.Original, nameof(Verdict.Allowed))]
    public void Visitors_download_the_sizes_that_are_offered(Kind kind, string purpose, DownloadSize? size, string verdict)
    {
        var (gallery, asked) = (Cast.Gallery(), Enum.Parse<Purpose>(purpose));
        var (asker, grant) = Cast.Arrival(kind, gallery);
        var terms = Cast.Terms with { Offer = new Offer(Original: false, HighRes: false, WebSize: true, 3600, null) };

        Access.Decide(asker, gallery, grant, terms, Cast.Moment, asked, size).Verdict.ToString().ShouldBe(verdict);
        Access.Decide(asker, gallery, grant, terms with { DownloadEnabled = false }, Cast.Moment, asked, size).Verdict
            .ShouldBe(kind == Kind.Studio ? Verdict.Allowed : kind == Kind.Withdrawn ? Verdict.Unknown : Verdict.DownloadsOff);
    }

    [Theory]
    [InlineData(nameof(GalleryPhase.Offline))]
    [InlineData(nameof(GalleryPhase.Expired))]
    [InlineData(nameof(GalleryPhase.Archived))]
    public void The_sign_at_the_door_is_for_those_alone_who_would_be_let_in(string phase)
    {
        var gallery = Cast.Gallery(Enum.Parse<GalleryPhase>(phase));
        var (asker, link) = Cast.Arrival(Kind.Guest, gallery);
        Verdict Sign(Terms terms, Grant grant) => Access.Decide(asker with { GrantId = grant.Id }, gallery, grant, terms, Cast.Moment, Purpose.Sign).Verdict;
        var expired = Grant.Shared(Guid.CreateVersion7(), gallery.Id, VisitorType.Vendor, Cast.Secret(), Cast.Now);
        expired.Rule(new GrantRule(null, null, new DateOnly(2026, 11, 1)), null);

        Sign(Cast.Terms, link!).ShouldBe(Verdict.Allowed);
        Sign(Cast.Terms with { AsksWho = true }, link!).ShouldBe(Verdict.MustIntroduce);
        Sign(Cast.Terms, expired).ShouldBe(Verdict.LinkExpired);
    }

    private static string Verdicts(Asker asker, Gallery gallery, Grant? grant, bool isOn)
    {
        var terms = Cast.Terms with { DownloadEnabled = isOn, VisitorsMayNote = isOn, Cover = CoverRule.AtOnce };
        return string.Concat(Enum.GetValues<Purpose>().Select(purpose => Letter(Access.Decide(asker, gallery, grant, terms, Cast.Moment, purpose).Verdict)));
    }

    private static char Letter(Verdict verdict) => verdict switch
    {
        Verdict.Allowed => 'A',
        Verdict.Offline => 'O',
        Verdict.Expired => 'E',
        Verdict.Archived => 'R',
        Verdict.InArchive => 'I',
        Verdict.DownloadsOff => 'D',
        Verdict.NotAVisitor => 'N',
        Verdict.MayNotHide => 'H',
        Verdict.NotAMainClient => 'M',
        Verdict.CoverNotOffered => 'C',
        Verdict.NotAsked => 'S',
        Verdict.NotesOff => 'T',
        _ => 'U',
    };
}
