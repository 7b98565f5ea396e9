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
        "Nobody      Draft    UUUUUUUUUUUUU UUUUUUUUUUUUU",
        "Nobody      Online   UUUUUUUUUUUUU UUUUUUUUUUUUU",
        "Nobody      Offline  UUUUUUUUUUUUU UUUUUUUUUUUUU",
        "Nobody      Expired  UUUUUUUUUUUUU UUUUUUUUUUUUU",
        "Nobody      Archived UUUUUUUUUUUUU UUUUUUUUUUUUU",
        "Studio      Draft    AAAANNNANNNNN AAAANNNANNNNN",
        "Studio      Online   AAAANNNANNNNN AAAANNNANNNNN",
        "Studio      Offline  AAAANNNANNNNN AAAANNNANNNNN",
        "Studio      Expired  AAAANNNANNNNN AAAANNNANNNNN",
        "Studio      Archived AAIINNNANNNNN AAIINNNANNNNN",
        "MainClient  Draft    OOOOOOOOOOOOO OOOOOOOOOOOOO",
        "MainClient  Online   AAAAAAAAAAAAA AADDAAAAAATAA",
        "MainClient  Offline  OOOOOOOOOOOOO OOOOOOOOOOOOO",
        "MainClient  Expired  EEEEEEEEEEEEE EEEEEEEEEEEEE",
        "MainClient  Archived RRRRRRRRRRRRR RRRRRRRRRRRRR",
        "Guest       Draft    OOOOOOOOOOOOO OOOOOOOOOOOOO",
        "Guest       Online   AAAAAAAHMCAAS AADDAAAHMCTAS",
        "Guest       Offline  OOOOOOOOOOOOO OOOOOOOOOOOOO",
        "Guest       Expired  EEEEEEEEEEEEE EEEEEEEEEEEEE",
        "Guest       Archived RRRRRRRRRRRRR RRRRRRRRRRRRR",
        "Withdrawn   Draft    UUUUUUUUUUUUU UUUUUUUUUUUUU",
        "Withdrawn   Online   UUUUUUUUUUUUU UUUUUUUUUUUUU",
        "Withdrawn   Offline  UUUUUUUUUUUUU UUUUUUUUUUUUU",
        "Withdrawn   Expired  UUUUUUUUUUUUU UUUUUUUUUUUUU",
        "Withdrawn   Archived UUUUUUUUUUUUU UUUUUUUUUUUUU",
        "Foreign     Draft    UUUUUUUUUUUUU UUUUUUUUUUUUU",
        "Foreign     Online   UUUUUUUUUUUUU UUUUUUUUUUUUU",
        "Foreign     Offline  UUUUUUUUUUUUU UUUUUUUUUUUUU",
        "Foreign     Expired  UUUUUUUUUUUUU UUUUUUUUUUUUU",
        "Foreign     Archived UUUUUUUUUUUUU UUUUUUUUUUUUU",
        "Impostor    Draft    UUUUUUUUUUUUU UUUUUUUUUUUUU",
        "Impostor    Online   UUUUUUUUUUUUU UUUUUUUUUUUUU",
        "Impostor    Offline  UUUUUUUUUUUUU UUUUUUUUUUUUU",
        "Impostor    Expired  UUUUUUUUUUUUU UUUUUUUUUUUUU",
        "Impostor    Archived UUUUUUUUUUUUU UUUUUUUUUUUUU",
        "LostGrant   Draft    UUUUUUUUUUUUU UUUUUUUUUUUUU",
        "LostGrant   Online   UUUUUUUUUUUUU UUUUUUUUUUUUU",
        "LostGrant   Offline  UUUUUUUUUUUUU UUUUUUUUUUUUU",
        "LostGrant   Expired  UUUUUUUUUUUUU UUUUUUUUUUUUU",
        "LostGrant   Archived UUUUUUUUUUUUU UUUUUUUUUUUUU",
        "OtherGrant  Draft    UUUUUUUUUUUUU UUUUUUUUUUUUU",
        "OtherGrant  Online   UUUUUUUUUUUUU UUUUUUUUUUUUU",
        "OtherGrant  Offline  UUUUUUUUUUUUU UUUUUUUUUUUUU",
        "OtherGrant  Expired  UUUUUUUUUUUUU UUUUUUUUUUUUU",
        "OtherGrant  Archived UUUUUUUUUUUUU UUUUUUUUUUUUU",
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
