using BuildingBlocks;
using Galleries.Domain;
using Galleries.UseCases.Viewing;
using Settings.Contracts;

namespace Galleries.Tests.UseCases.Viewing;

public sealed class IntroductionTests
{
    private readonly Studio _studio = new();

    public IntroductionTests() => Ask("You may write to me.");

    [Fact]
    public async Task Only_whose_link_is_not_theirs_alone_is_asked()
    {
        (await Verdict(_studio.Guest())).ShouldBe(Galleries.Domain.Verdict.MustIntroduce);
        (await Verdict(_studio.MainClient())).ShouldBe(Galleries.Domain.Verdict.Allowed);
        (await Verdict(Viewer.Studio)).ShouldBe(Galleries.Domain.Verdict.Allowed);
    }

    [Fact]
    public async Task Who_said_it_is_let_in_and_known_by_it()
    {
        var guest = _studio.Guest();

        (await Introduce(guest, " Carla ", "Carla@Example.com", true)).ShouldBe(Outcome.Done);

        (await Verdict(guest)).ShouldBe(Galleries.Domain.Verdict.Allowed);
        _studio.Kept.Visitors[0].ShouldSatisfyAllConditions(
            visitor => visitor.Fact.ShouldBe(new(guest.VisitorId!.Value, Contracts.VisitorType.Guest, "Carla", "Carla@Example.com")),
            visitor => visitor.ConsentedAt.ShouldBe(Cast.Now));
    }

    [Theory]
    [InlineData("", "carla@example.com", true, "Name")]
    [InlineData("Carla\nBcc: x", "carla@example.com", true, "Name")]
    [InlineData("Carla", "carla", true, "Email")]
    [InlineData("Carla", "carla@example.com", false, "Consented")]
    public async Task What_is_missing_is_asked_for_again(string name, string email, bool consented, string field) =>
        (await Introduce(_studio.Guest(), name, email, consented)).Field.ShouldBe(field);

    [Fact]
    public async Task Where_nothing_is_to_be_agreed_to_nobody_has_to()
    {
        Ask("");
        var guest = _studio.Guest();

        (await Introduce(guest, "Carla", "carla@example.com", false)).ShouldBe(Outcome.Done);

        _studio.Kept.Visitors[0].ConsentedAt.ShouldBeNull();
    }

    [Fact]
    public async Task An_invited_person_is_not_renamed_and_nobody_stays_nobody()
    {
        (await Introduce(_studio.MainClient(), "Eve", "eve@example.com", true)).ShouldBe(Outcome.Done);
        (await Introduce(Viewer.Nobody, "Eve", "eve@example.com", true)).Reason.ShouldBe("That gallery does not exist.");

        _studio.Kept.Visitors.ShouldHaveSingleItem().Name.ShouldBe("Anna");
    }

    private void Ask(string consent) => _studio.Neighbours.Rules = GalleryRules.Initial with { Door = new DoorRules(AsksWho: true, consent) };

    private async Task<Verdict> Verdict(Viewer viewer) =>
        (await _studio.Reception.Ask(_studio.Gallery.Id, viewer, Purpose.Page, CancellationToken.None)).Verdict;

    private Task<Outcome> Introduce(Viewer viewer, string name, string email, bool consented) =>
        Studio.Do(new IntroduceVisitorHandler(_studio.Reception), new IntroduceVisitor(_studio.Gallery.Id, viewer, name, email, consented));
}
