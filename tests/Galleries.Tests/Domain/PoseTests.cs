using Galleries.Contracts;
using Galleries.Domain;

namespace Galleries.Tests.Domain;

/// <summary>The studio looks at a gallery as somebody else does.</summary>
public sealed class PoseTests
{
    private static readonly Guid Party = Guid.CreateVersion7();

    private readonly Gallery _gallery = Cast.Gallery();

    public PoseTests() => _gallery.AddScene(Party, "Party").Succeeded.ShouldBeTrue();

    public static TheoryData<VisitorType> Types => [.. Enum.GetValues<VisitorType>()];

    [Theory]
    [MemberData(nameof(Types))]
    public void As_a_type_or_by_a_link_it_gets_exactly_what_a_visitor_gets(VisitorType type)
    {
        _gallery.ChangeScene(new Scene(Party, "Party") { KeptFrom = [type] }).Succeeded.ShouldBeTrue();
        var terms = Cast.Terms with { FreeDownloads = 40, Audience = new Audience(SizeSet.Original, SizeSet.HighRes, SizeSet.WebSize, SizeSet.None, SizeSet.All) };
        var (open, narrow) = (Link(type), Link(type));
        narrow.Rule(GrantRule.Open with { Scenes = [Party], Sizes = SizeSet.WebSize }, null);

        foreach (var purpose in new[] { Purpose.Page, Purpose.Picture, Purpose.Original, Purpose.Archive })
        {
            Describe(AsType(type, terms, purpose)).ShouldBe(Describe(Visit(open, terms, purpose)));
            Describe(ByLink(narrow, terms, purpose)).ShouldBe(Describe(Visit(narrow, terms, purpose)));
        }
    }

    [Theory]
    [InlineData(nameof(Purpose.Favorite))]
    [InlineData(nameof(Purpose.View))]
    [InlineData(nameof(Purpose.Buy))]
    [InlineData(nameof(Purpose.Hide))]
    public void It_does_nothing_in_anybodys_name(string purpose)
    {
        AsType(VisitorType.MainClient, Cast.Terms, Enum.Parse<Purpose>(purpose)).Verdict.ShouldBe(Verdict.OnlyLooking);
        ByLink(Link(VisitorType.MainClient), Cast.Terms, Enum.Parse<Purpose>(purpose)).Verdict.ShouldBe(Verdict.OnlyLooking);
    }

    [Fact]
    public void It_sees_a_gallery_before_anybody_else_does_and_by_links_that_are_withdrawn()
    {
        var draft = Cast.Gallery(GalleryPhase.Draft);
        Access.Decide(Studio(new Posture(VisitorType.Vendor, null)), draft, null, Cast.Terms, Cast.Moment, Purpose.Page).Verdict.ShouldBe(Verdict.Allowed);
        var withdrawn = Link(VisitorType.Vendor);
        withdrawn.Withdraw(Cast.Now);
        ByLink(withdrawn, Cast.Terms, Purpose.Page).Verdict.ShouldBe(Verdict.Allowed);
    }

    [Fact]
    public void A_link_of_another_gallery_or_of_none_shows_nothing()
    {
        var foreign = Grant.Shared(Guid.CreateVersion7(), Guid.CreateVersion7(), VisitorType.MainClient, Cast.Secret(), Cast.Now);

        ByLink(foreign, Cast.Terms, Purpose.Page).Verdict.ShouldBe(Verdict.Unknown);
        Access.Decide(Studio(new Posture(VisitorType.MainClient, Guid.CreateVersion7())), _gallery, null, Cast.Terms, Cast.Moment, Purpose.Page).Verdict.ShouldBe(Verdict.Unknown);
    }

    private static Asker Studio(Posture posture) => new(false, null, null) { Posture = posture };

    private Decision AsType(VisitorType type, Terms terms, Purpose purpose) =>
        Access.Decide(Studio(new Posture(type, null)), _gallery, null, terms, Cast.Moment, purpose);

    private Decision ByLink(Grant grant, Terms terms, Purpose purpose) =>
        Access.Decide(Studio(new Posture(grant.Type, grant.Id)), _gallery, grant, terms, Cast.Moment, purpose);

    private Decision Visit(Grant grant, Terms terms, Purpose purpose) =>
        Access.Decide(new Asker(false, Guid.CreateVersion7(), grant.Id, 1), _gallery, grant, terms, Cast.Moment, purpose);

    private Grant Link(VisitorType type) => Grant.Shared(Guid.CreateVersion7(), _gallery.Id, type, Cast.Secret(), Cast.Now);

    private static string Describe(Decision decision) =>
        $"{decision.Verdict}, sees {Describe(decision.Seen)}, takes {Describe(decision.Taken)}, {string.Join(' ', decision.Offer.Sizes)}, {decision.Quota} free, hides: {decision.MayHide}";

    private static string Describe(Sight sight) => $"{sight.Shows(Guid.Empty, null, false)} {sight.Shows(Guid.Empty, Party, false)} {sight.Shows(Guid.Empty, null, true)} {sight.Shows(Guid.Empty, Party, true)}";
}
