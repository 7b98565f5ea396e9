using BuildingBlocks;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.UseCases.Inviting;
using Galleries.UseCases.Viewing;

namespace Galleries.Tests.UseCases.Viewing;

public sealed class CodeTests
{
    private const string Wrong = "This is not the code. Please look at it once more; upper and lower case and blanks don't matter.";

    private readonly Studio _studio = new();
    private readonly Guid _grantId = Guid.CreateVersion7();

    [Theory]
    [InlineData("Rose 2026", "Rose 2026")]
    [InlineData("Rose 2026", " rose2026 ")]
    [InlineData("Rose 2026", "ROSE-20 26")]
    [InlineData("Grüße 12", "grüße 12")]
    public async Task Case_blanks_and_hyphens_are_forgiven(string code, string typed)
    {
        await Link(code);

        (await Type(typed)).ShouldBe(Outcome.Done);
    }

    [Theory]
    [InlineData("")]
    [InlineData("rose 2025")]
    [InlineData("rose 20266")]
    public async Task Another_code_is_refused(string typed)
    {
        await Link("Rose 2026");

        (await Type(typed)).ShouldBe(Outcome.Refused(Wrong, "Code"));
    }

    [Fact]
    public async Task After_repeated_wrong_codes_even_the_right_one_waits_and_the_studio_is_told_once()
    {
        await Link("Rose 2026");
        for (var number = 0; number < CodeWatch.TriesBeforeLock; number++)
            (await Type($"guess {number}")).Reason.ShouldBe(Wrong);

        (await Type("Rose 2026")).Reason.ShouldBe("Too many wrong codes were tried. Please wait 15 minutes, or ask your photographer for the code.");
        (await Type("guess")).Succeeded.ShouldBeFalse();
        var mail = _studio.Told.Mails.ShouldHaveSingleItem();
        mail.Subject.ShouldBe("Anna & Ben: wrong access codes");
        mail.Text.ShouldContain("The link: Florist");
        mail.Text.ShouldContain($"/studio/galleries/{_studio.Gallery.Id}/visitors/{_grantId}");

        _studio.Clock.Advance(CodeWatch.LockTime);
        (await Type("Rose 2026")).ShouldBe(Outcome.Done);
    }

    [Fact]
    public async Task A_right_code_ends_the_count()
    {
        await Link("Rose 2026");
        for (var round = 0; round < 3; round++)
        {
            for (var number = 1; number < CodeWatch.TriesBeforeLock; number++)
                await Type("guess");
            (await Type("Rose 2026")).ShouldBe(Outcome.Done);
        }

        _studio.Told.Mails.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_code_set_later_is_asked_of_those_who_came_before_and_the_same_code_again_is_not()
    {
        await Link(null);
        var grant = _studio.Kept.Grants.Single(grant => grant.Id == _grantId);
        await Change("Rose 2026");
        grant.Issue.ShouldBe(2);

        await Change("ROSE 2026");
        grant.Issue.ShouldBe(2);
        await Change(null);
        (grant.Issue, grant.CodeCipher).ShouldBe((2, null));
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("a-b c")]
    [InlineData("12345678901234567890123456789012345678901")]
    public async Task A_code_is_neither_too_short_nor_too_long(string code) =>
        (await Studio.Do(Making(), new MakeInviteLink(_studio.Gallery.Id, _grantId, VisitorType.Vendor, LinkRule.Open with { Code = code })))
            .ShouldBe(Outcome.Refused("An access code has 4 to 40 letters and digits.", "Code"));

    [Fact]
    public void A_code_is_not_written_down_with_the_request() =>
        new TryCode(_studio.Gallery.Id, _grantId, "Rose 2026").ToString().ShouldNotContain("Rose");

    private async Task Link(string? code) => (await Studio.Do(
        Making(), new MakeInviteLink(_studio.Gallery.Id, _grantId, VisitorType.Vendor, LinkRule.Open with { Code = code, Note = "Florist" }))).ShouldBe(Outcome.Done);

    private async Task Change(string? code) => (await Studio.Do(
        new ChangeGrantHandler(_studio.Kept, _studio.Rules, _studio.Kept), new ChangeGrant(_studio.Gallery.Id, _grantId, LinkRule.Open with { Code = code })))
        .ShouldBe(Outcome.Done);

    private MakeInviteLinkHandler Making() => new(_studio.Kept, _studio.Rules, _studio.Kept, _studio.Neighbours, _studio.Clock);

    private Task<Outcome> Type(string code) => Studio.Do(
        new TryCodeHandler(
            _studio.Kept, _studio.Neighbours, new CountCodeTryHandler(_studio.Kept, _studio.Clock), new ForgiveCodeTriesHandler(_studio.Kept),
            new WarnOfGuessesHandler(_studio.Kept, _studio.Kept, _studio.Card, _studio.Letters, _studio.Neighbours)),
        new TryCode(_studio.Gallery.Id, _grantId, code));
}
