using Galleries.Contracts;
using Galleries.Domain;

namespace Galleries.Tests.Domain;

/// <summary>What programs see of a gallery that look at its links.</summary>
public sealed class LinkPreviewTests
{
    private readonly Gallery _gallery = Cast.Gallery();

    [Fact]
    public void A_link_that_opens_at_once_shows_what_it_opens() =>
        Ask(Link()).ShouldSatisfyAllConditions(decision => decision.Verdict.ShouldBe(Verdict.Allowed), decision => decision.Seen.Shows(Guid.CreateVersion7(), null, false).ShouldBeTrue());

    [Fact]
    public void A_link_that_asks_for_anything_first_shows_nothing()
    {
        var coded = Link();
        coded.GuardBy("protected:1234");
        Ask(coded).Verdict.ShouldBe(Verdict.Unknown);
        Ask(Link(), Cast.Terms with { AsksWho = true }).Verdict.ShouldBe(Verdict.Unknown);
        Ask(Link(VisitorType.Vendor), Cast.Terms with { VendorTerms = 1 }).Verdict.ShouldBe(Verdict.Unknown);
        var anna = Cast.PersonalLink(Cast.Anna(_gallery.Id, Guid.CreateVersion7()));
        Ask(anna, Cast.Terms with { AsksWho = true }).Verdict.ShouldBe(Verdict.Allowed);
        Ask(anna, Cast.Terms with { ConfirmsDevices = true }).Verdict.ShouldBe(Verdict.Unknown);
    }

    [Fact]
    public void A_link_that_does_not_open_shows_nothing()
    {
        var (ended, over) = (Link(), Link());
        ended.Withdraw(Cast.Now);
        over.Rule(new GrantRule(null, null, new DateOnly(2026, 11, 22)), null);
        Ask(ended).Verdict.ShouldBe(Verdict.Unknown);
        Ask(over).Verdict.ShouldBe(Verdict.Unknown);
        foreach (var phase in new[] { GalleryPhase.Draft, GalleryPhase.Offline, GalleryPhase.Expired })
        {
            var closed = Cast.Gallery(phase);
            Access.Preview(closed, Cast.PublicLink(closed.Id), Cast.Terms, Cast.Moment).Verdict.ShouldBe(Verdict.Unknown, $"{phase}");
        }

        var own = Link();
        var share = Link().MadeBy(Cast.Anna(_gallery.Id, own.Id), own);
        Ask(share).Verdict.ShouldBe(Verdict.Allowed);
        Ask(share, Cast.Terms with { ShareEnabled = false }).Verdict.ShouldBe(Verdict.Unknown);
    }

    private Grant Link(VisitorType type = VisitorType.ClientInvited) => Grant.Shared(Guid.CreateVersion7(), _gallery.Id, type, Cast.Secret(), Cast.Now);

    private Decision Ask(Grant grant, Terms? terms = null) => Access.Preview(_gallery, grant, terms ?? Cast.Terms, Cast.Moment);
}
