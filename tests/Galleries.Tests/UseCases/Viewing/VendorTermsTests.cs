using BuildingBlocks;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.UseCases.Viewing;

namespace Galleries.Tests.UseCases.Viewing;

public sealed class VendorTermsTests
{
    private readonly Studio _studio = new();
    private readonly Grant _florist;
    private readonly Viewer _rosa;

    public VendorTermsTests()
    {
        _florist = Grant.Shared(Guid.CreateVersion7(), _studio.Gallery.Id, VisitorType.Vendor, Cast.Secret(), Cast.Now);
        _studio.Kept.Grants.Add(_florist);
        _rosa = Come();
    }

    [Fact]
    public async Task A_vendor_sees_nothing_before_the_terms_are_accepted_and_everybody_else_is_not_asked()
    {
        Write(1);

        foreach (var purpose in Enum.GetValues<Purpose>())
            (await Ask(_rosa, purpose)).ShouldBe(Verdict.MustAccept);
        (await Ask(_studio.MainClient())).ShouldBe(Verdict.Allowed);
        (await Ask(_studio.Guest())).ShouldBe(Verdict.Allowed);
        (await Ask(Viewer.Studio)).ShouldBe(Verdict.Allowed);
    }

    [Fact]
    public async Task Accepting_is_kept_with_its_version_and_moment_and_asked_again_when_the_terms_change()
    {
        Write(1);
        (await Accept(1)).ShouldBe(Outcome.Done);
        (await Ask(_rosa)).ShouldBe(Verdict.Allowed);
        (await Ask(Come())).ShouldBe(Verdict.MustAccept, "each vendor of a link accepts for themselves");

        Write(2);
        (await Ask(_rosa)).ShouldBe(Verdict.MustAccept);
        (await Accept(1)).Reason.ShouldBe("The terms have just been changed. Please read them once more.");
        (await Accept(2)).ShouldBe(Outcome.Done);
        (await Accept(2)).ShouldBe(Outcome.Done);
        _studio.Kept.Acceptances.Select(acceptance => (acceptance.VisitorId, acceptance.TermsVersion, acceptance.AcceptedAt))
            .ShouldBe([(_rosa.VisitorId!.Value, 1, Cast.Now), (_rosa.VisitorId!.Value, 2, Cast.Now)]);

        Write(null);
        (await Ask(Come())).ShouldBe(Verdict.Allowed);
    }

    [Fact]
    public async Task What_a_browser_remembers_counts_for_that_version_alone()
    {
        Write(2);

        (await Ask(Viewer.Visitor(_rosa.VisitorId!.Value, _florist.Id, acceptedTerms: 2))).ShouldBe(Verdict.Allowed);
        (await Ask(Viewer.Visitor(_rosa.VisitorId!.Value, _florist.Id, acceptedTerms: 1))).ShouldBe(Verdict.MustAccept);
    }

    [Fact]
    public async Task Whom_a_vendor_s_link_does_not_let_in_has_nothing_to_accept()
    {
        Write(1);
        _florist.Withdraw(Cast.Now);

        (await Accept(1)).Reason.ShouldBe("That gallery does not exist.");
        _studio.Kept.Acceptances.ShouldBeEmpty();
    }

    private void Write(int? version)
    {
        var fact = _studio.Neighbours.Studio!;
        _studio.Neighbours.Studio = fact with { Legal = fact.Legal with { VendorTerms = version } };
    }

    private Viewer Come()
    {
        var vendor = Visitor.By(_florist, Guid.CreateVersion7(), Cast.Now);
        _studio.Kept.Visitors.Add(vendor);
        return Viewer.Visitor(vendor.Id, _florist.Id);
    }

    private async Task<Verdict> Ask(Viewer viewer, Purpose purpose = Purpose.Page) =>
        (await _studio.Reception.Ask(_studio.Gallery.Id, viewer, purpose, CancellationToken.None)).Verdict;

    private Task<Outcome> Accept(int version) =>
        Studio.Do(new AcceptTermsHandler(_studio.Reception, _studio.Kept), new AcceptTerms(_studio.Gallery.Id, _rosa, version));
}
