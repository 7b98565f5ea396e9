using Galleries.Contracts;
using Galleries.Domain;

namespace Galleries.Tests.Domain;

public sealed class AccessTests
{
    /// <summary>
    /// One letter for each purpose in the order of <see cref="Purpose"/>: A allowed, U as if it did not exist, O offline, E expired,
    /// R in the archive, I as its originals are, D downloads are off, N not a visitor, H may not hide, M not a main client, C the cover is not theirs, S not asked to choose; first with downloads on, then with downloads off.
    /// </summary>
    private static readonly string[] Table =
    [
        "Nobody      Draft    UUUUUUUUUUUU UUUUUUUUUUUU",
        "Nobody      Online   UUUUUUUUUUUU UUUUUUUUUUUU",
        "Nobody      Offline  UUUUUUUUUUUU UUUUUUUUUUUU",
        "Nobody      Expired  UUUUUUUUUUUU UUUUUUUUUUUU",
        "Nobody      Archived UUUUUUUUUUUU UUUUUUUUUUUU",
        "Studio      Draft    AAAANNNANNNN AAAANNNANNNN",
        "Studio      Online   AAAANNNANNNN AAAANNNANNNN",
        "Studio      Offline  AAAANNNANNNN AAAANNNANNNN",
        "Studio      Expired  AAAANNNANNNN AAAANNNANNNN",
        "Studio      Archived AAIINNNANNNN AAIINNNANNNN",
        "MainClient  Draft    OOOOOOOOOOOO OOOOOOOOOOOO",
        "MainClient  Online   AAAAAAAAAAAA AADDAAAAAAAA",
        "MainClient  Offline  OOOOOOOOOOOO OOOOOOOOOOOO",
        "MainClient  Expired  EEEEEEEEEEEE EEEEEEEEEEEE",
        "MainClient  Archived RRRRRRRRRRRR RRRRRRRRRRRR",
        "Guest       Draft    OOOOOOOOOOOO OOOOOOOOOOOO",
        "Guest       Online   AAAAAAAHMCAS AADDAAAHMCAS",
        "Guest       Offline  OOOOOOOOOOOO OOOOOOOOOOOO",
        "Guest       Expired  EEEEEEEEEEEE EEEEEEEEEEEE",
        "Guest       Archived RRRRRRRRRRRR RRRRRRRRRRRR",
        "Withdrawn   Draft    UUUUUUUUUUUU UUUUUUUUUUUU",
        "Withdrawn   Online   UUUUUUUUUUUU UUUUUUUUUUUU",
        "Withdrawn   Offline  UUUUUUUUUUUU UUUUUUUUUUUU",
        "Withdrawn   Expired  UUUUUUUUUUUU UUUUUUUUUUUU",
        "Withdrawn   Archived UUUUUUUUUUUU UUUUUUUUUUUU",
        "Foreign     Draft    UUUUUUUUUUUU UUUUUUUUUUUU",
        "Foreign     Online   UUUUUUUUUUUU UUUUUUUUUUUU",
        "Foreign     Offline  UUUUUUUUUUUU UUUUUUUUUUUU",
        "Foreign     Expired  UUUUUUUUUUUU UUUUUUUUUUUU",
        "Foreign     Archived UUUUUUUUUUUU UUUUUUUUUUUU",
        "Impostor    Draft    UUUUUUUUUUUU UUUUUUUUUUUU",
        "Impostor    Online   UUUUUUUUUUUU UUUUUUUUUUUU",
        "Impostor    Offline  UUUUUUUUUUUU UUUUUUUUUUUU",
        "Impostor    Expired  UUUUUUUUUUUU UUUUUUUUUUUU",
        "Impostor    Archived UUUUUUUUUUUU UUUUUUUUUUUU",
        "LostGrant   Draft    UUUUUUUUUUUU UUUUUUUUUUUU",
        "LostGrant   Online   UUUUUUUUUUUU UUUUUUUUUUUU",
        "LostGrant   Offline  UUUUUUUUUUUU UUUUUUUUUUUU",
        "LostGrant   Expired  UUUUUUUUUUUU UUUUUUUUUUUU",
        "LostGrant   Archived UUUUUUUUUUUU UUUUUUUUUUUU",
        "OtherGrant  Draft    UUUUUUUUUUUU UUUUUUUUUUUU",
        "OtherGrant  Online   UUUUUUUUUUUU UUUUUUUUUUUU",
        "OtherGrant  Offline  UUUUUUUUUUUU UUUUUUUUUUUU",
        "OtherGrant  Expired  UUUUUUUUUUUU UUUUUUUUUUUU",
        "OtherGrant  Archived UUUUUUUUUUUU UUUUUUUUUUUU",
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

        Verdicts(asker, gallery, grant, downloads: true).ShouldBe(cells[2]);
        Verdicts(asker, gallery, grant, downloads: false).ShouldBe(cells[3]);
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

    private static string Verdicts(Asker asker, Gallery gallery, Grant? grant, bool downloads)
    {
        var terms = Cast.Terms with { DownloadEnabled = downloads, Cover = CoverRule.AtOnce };
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
        _ => 'U',
    };
}
