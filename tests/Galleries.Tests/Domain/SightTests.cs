using Galleries.Contracts;
using Galleries.Domain;

namespace Galleries.Tests.Domain;

/// <summary>How far an allowed visitor's look and download reach.</summary>
public sealed class SightTests
{
    private static readonly Guid Ceremony = Guid.CreateVersion7();
    private static readonly Guid Party = Guid.CreateVersion7();

    private readonly Gallery _gallery = Cast.Gallery();

    public SightTests()
    {
        _gallery.AddScene(Ceremony, "Ceremony").Succeeded.ShouldBeTrue();
        _gallery.AddScene(Party, "Party").Succeeded.ShouldBeTrue();
    }

    [Fact]
    public void A_link_without_a_rule_shows_everything_and_what_is_in_no_scene()
    {
        var decision = Ask(GrantRule.Open);

        Shown(decision.Seen).ShouldBe("ceremony party none");
        Shown(decision.Taken).ShouldBe("ceremony party none");
    }

    [Fact]
    public void A_link_of_chosen_scenes_shows_these_alone()
    {
        var decision = Ask(GrantRule.Open with { Scenes = [Party] });

        Shown(decision.Seen).ShouldBe("party");
        Shown(decision.Taken).ShouldBe("party");
    }

    [Fact]
    public void A_scene_kept_from_a_type_is_seen_and_not_taken_by_it()
    {
        _gallery.ChangeScene(new Scene(Party, "Party") { KeptFrom = [VisitorType.Vendor] }).Succeeded.ShouldBeTrue();

        Shown(Ask(GrantRule.Open, VisitorType.Vendor).Seen).ShouldBe("ceremony party none");
        Shown(Ask(GrantRule.Open, VisitorType.Vendor).Taken).ShouldBe("ceremony none");
        Shown(Ask(GrantRule.Open, VisitorType.MainClient).Taken).ShouldBe("ceremony party none");
    }

    [Theory]
    [InlineData(VisitorType.MainClient)]
    [InlineData(VisitorType.PhotographerInvited)]
    [InlineData(VisitorType.ClientInvited)]
    [InlineData(VisitorType.Vendor)]
    [InlineData(VisitorType.Guest)]
    public void A_scene_hidden_from_a_type_is_neither_seen_nor_taken_by_it_not_even_by_a_link_that_shows_it_alone(VisitorType type)
    {
        _gallery.ChangeScene(new Scene(Party, "Party") { HiddenFrom = [type] }).Succeeded.ShouldBeTrue();

        foreach (var other in Enum.GetValues<VisitorType>())
        {
            Shown(Ask(GrantRule.Open, other).Seen).ShouldBe(other == type ? "ceremony none" : "ceremony party none");
            Shown(Ask(GrantRule.Open, other).Taken).ShouldBe(other == type ? "ceremony none" : "ceremony party none");
            Shown(Ask(GrantRule.Open with { Scenes = [Party] }, other).Seen).ShouldBe(other == type ? "" : "party");
        }
    }

    [Fact]
    public void A_link_to_a_scene_that_was_removed_shows_nothing_rather_than_everything()
    {
        _gallery.RemoveScene(Party);

        var seen = Ask(GrantRule.Open with { Scenes = [Party] }).Seen;

        (seen.Shows(Guid.Empty, null, false), seen.Shows(Guid.Empty, Ceremony, false)).ShouldBe((false, false));
    }

    [Theory]
    [InlineData(VisitorType.MainClient, "Original HighRes WebSize")]
    [InlineData(VisitorType.PhotographerInvited, "HighRes WebSize")]
    [InlineData(VisitorType.ClientInvited, "WebSize")]
    [InlineData(VisitorType.Vendor, "WebSize")]
    [InlineData(VisitorType.Guest, "")]
    public void Each_type_of_visitor_has_the_sizes_it_is_allowed(VisitorType type, string sizes)
    {
        var audience = new Audience(
            SizeSet.All, SizeSet.HighRes | SizeSet.WebSize, SizeSet.WebSize, SizeSet.WebSize, SizeSet.None);

        string.Join(' ', Ask(GrantRule.Open, type, Cast.Terms with { Audience = audience }).Offer.Sizes).ShouldBe(sizes);
    }

    [Fact]
    public void A_link_narrows_what_is_offered_and_never_widens_it()
    {
        var terms = Cast.Terms with { Offer = new Offer(Original: false, HighRes: true, WebSize: true, 3600, null) };
        var rule = GrantRule.Open with { Sizes = SizeSet.Original | SizeSet.WebSize };

        Ask(rule, terms: terms).Offer.Sizes.ShouldBe([DownloadSize.WebSize]);
    }

    [Fact]
    public void A_link_that_allows_no_size_looks_and_takes_nothing()
    {
        var rule = GrantRule.Open with { Sizes = SizeSet.None };

        Shown(Ask(rule).Seen).ShouldBe("ceremony party none");
        Shown(Ask(rule).Taken).ShouldBe("");
        Ask(rule, purpose: Purpose.Archive).Verdict.ShouldBe(Verdict.DownloadsOff);
        Ask(rule, purpose: Purpose.Original).Verdict.ShouldBe(Verdict.DownloadsOff);
    }

    [Fact]
    public void A_link_ends_with_its_last_day_where_the_studio_is()
    {
        var rule = GrantRule.Open with { ExpiresOn = new DateOnly(2026, 11, 23) };
        var midnight = new DateTimeOffset(2026, 11, 23, 23, 59, 0, TimeSpan.FromHours(1));

        Ask(rule, at: midnight.AddSeconds(-1)).Verdict.ShouldBe(Verdict.Allowed);
        Ask(rule, at: midnight).Verdict.ShouldBe(Verdict.LinkExpired);
        Ask(rule, at: midnight).Seen.Shows(Guid.Empty, null, false).ShouldBeFalse();
    }

    [Fact]
    public void A_visit_by_an_earlier_link_of_the_grant_is_nobodys()
    {
        var grant = Grant.Shared(Guid.CreateVersion7(), _gallery.Id, VisitorType.Vendor, Cast.Secret(), Cast.Now);
        grant.Withdraw(Cast.Now);
        grant.Renew(Cast.Secret());

        Verdict By(int issue) => Access.Decide(
            new Asker(false, Guid.CreateVersion7(), grant.Id, issue), _gallery, grant, Cast.Terms, Cast.Moment, Purpose.Page).Verdict;
        By(1).ShouldBe(Verdict.Unknown);
        By(2).ShouldBe(Verdict.Allowed);
    }

    [Fact]
    public void Everybody_who_is_refused_sees_and_takes_nothing()
    {
        foreach (var kind in Enum.GetValues<AccessTests.Kind>())
            foreach (var phase in Enum.GetValues<GalleryPhase>())
            {
                var gallery = Cast.Gallery(phase);
                var (asker, grant) = Cast.Arrival(kind, gallery);
                var decision = Access.Decide(asker, gallery, grant, Cast.Terms, Cast.Moment, Purpose.Page);
                if (decision.Verdict == Verdict.Allowed)
                    continue;

                decision.Seen.Shows(Guid.Empty, null, false).ShouldBeFalse($"{kind} {phase}");
                decision.Taken.Shows(Guid.Empty, Party, false).ShouldBeFalse($"{kind} {phase}");
                decision.Offer.HasAny.ShouldBeFalse($"{kind} {phase}");
            }
    }

    [Theory]
    [InlineData(VisitorType.MainClient, "ceremony party none")]
    [InlineData(VisitorType.PhotographerInvited, "")]
    [InlineData(VisitorType.ClientInvited, "")]
    [InlineData(VisitorType.Vendor, "")]
    [InlineData(VisitorType.Guest, "")]
    public void What_is_hidden_main_clients_alone_see_and_take(VisitorType type, string hidden)
    {
        var decision = Ask(GrantRule.Open, type);

        Shown(decision.Seen, isHidden: true).ShouldBe(hidden);
        Shown(decision.Taken, isHidden: true).ShouldBe(hidden);
        Shown(decision.Seen).ShouldBe("ceremony party none");
    }

    [Fact]
    public void A_main_client_sees_no_hidden_photo_of_a_scene_that_the_link_does_not_show()
    {
        var decision = Ask(GrantRule.Open with { Scenes = [Party] }, VisitorType.MainClient);

        Shown(decision.Seen, isHidden: true).ShouldBe("party");
        Shown(Sight.Nothing, isHidden: true).ShouldBe("");
        Shown(Sight.Everything, isHidden: true).ShouldBe("ceremony party none");
    }

    [Fact]
    public void Hiding_is_for_main_clients_where_the_studio_lets_them()
    {
        Ask(GrantRule.Open, VisitorType.MainClient, purpose: Purpose.Hide).ShouldSatisfyAllConditions(
            decision => decision.Verdict.ShouldBe(Verdict.Allowed), decision => decision.MayHide.ShouldBeTrue());
        Ask(GrantRule.Open, VisitorType.ClientInvited, purpose: Purpose.Hide).Verdict.ShouldBe(Verdict.MayNotHide);
        Ask(GrantRule.Open, VisitorType.MainClient, Cast.Terms with { ClientsMayHide = false }, Purpose.Hide).ShouldSatisfyAllConditions(
            decision => decision.Verdict.ShouldBe(Verdict.MayNotHide), decision => decision.MayHide.ShouldBeFalse());
    }

    [Theory]
    [InlineData("", "Please give the scene a name.")]
    [InlineData("party", "There is a scene called \"party\" already.")]
    public void A_scene_has_a_name_of_its_own(string name, string sentence) =>
        _gallery.AddScene(Guid.CreateVersion7(), name).Reason.ShouldBe(sentence);

    private Decision Ask(
        GrantRule rule, VisitorType type = VisitorType.PhotographerInvited, Terms? terms = null, Purpose purpose = Purpose.Page, DateTimeOffset? at = null)
    {
        var grant = Grant.Shared(Guid.CreateVersion7(), _gallery.Id, type, Cast.Secret(), Cast.Now);
        grant.Rule(rule, null);
        return Access.Decide(
            new Asker(false, Guid.CreateVersion7(), grant.Id, 1), _gallery, grant, terms ?? Cast.Terms, new Moment(at ?? Cast.Now, Cast.Berlin), purpose);
    }

    private static string Shown(Sight sight, bool isHidden = false)
    {
        (string Name, Guid? Id)[] scenes = [("ceremony", Ceremony), ("party", Party), ("none", null)];
        return string.Join(' ', scenes.Where(scene => sight.Shows(Guid.Empty, scene.Id, isHidden)).Select(scene => scene.Name));
    }
}
