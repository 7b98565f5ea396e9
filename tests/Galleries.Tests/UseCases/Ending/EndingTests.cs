using BuildingBlocks;
using Galleries.Domain;
using Galleries.Tests.Fakes;
using Galleries.UseCases.Curating;
using Galleries.UseCases.Ending;
using Galleries.UseCases.Viewing;

namespace Galleries.Tests.UseCases.Ending;

/// <summary>It is ten in the morning of November 23, 2026 in Berlin.</summary>
public sealed class EndingTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    private readonly Studio _studio = new();
    private readonly Asset _kiss;
    private readonly Asset _cake;

    public EndingTests() => (_kiss, _cake) = (_studio.Photo("kiss.jpg"), _studio.Photo("cake.jpg"));

    [Fact]
    public async Task Clients_are_reminded_7_and_4_days_and_1_day_before_the_end_and_once_each_time()
    {
        _studio.MainClient();
        await EndOn(Today.AddDays(9));
        var told = new List<int>();
        for (var day = 0; day < 12; day++)
        {
            foreach (var _ in Enumerable.Range(0, 3))
                if (await Mailed() > 0)
                    told.Add(day);
            _studio.Clock.Advance(TimeSpan.FromDays(1));
        }

        told.ShouldBe([2, 5, 8]);
    }

    [Fact]
    public async Task The_mail_says_how_long_there_is_and_what_was_not_downloaded_and_carries_the_link()
    {
        var anna = _studio.MainClient();
        await Fetch(anna, _cake);
        await EndOn(Today.AddDays(4));

        await Mailed();

        var mail = _studio.Told.Mails.ShouldHaveSingleItem();
        mail.ToAddress.ShouldBe("anna@example.com");
        mail.Subject.ShouldBe("Anna & Ben closes in 4 days");
        mail.Text.ShouldContain("open until November 27");
        mail.Text.ShouldContain("There is one photo that you have not downloaded yet.");
        mail.Text.ShouldContain("https://photos.example/g/");
    }

    [Fact]
    public async Task Whoever_has_everything_is_told_after_the_others_and_of_no_photos()
    {
        await Fetch(_studio.MainClient(), _kiss, _cake);
        _studio.MainClient("ben@example.com");
        await EndOn(Today.AddDays(1));

        await Mailed();

        _studio.Told.Mails.Select(mail => mail.ToAddress).ShouldBe(["ben@example.com", "anna@example.com"]);
        _studio.Told.Mails[0].Text.ShouldContain("There are 2 photos that you have not downloaded yet.");
        _studio.Told.Mails[1].Text.ShouldNotContain("not downloaded");
    }

    [Fact]
    public async Task Nobody_is_told_whose_link_ended_or_who_came_without_one_of_their_own()
    {
        _studio.Guest();
        var anna = _studio.MainClient();
        _studio.Kept.Grants.Single(grant => grant.Id == anna.GrantId).Withdraw(Cast.Now);
        var carla = _studio.MainClient("carla@example.com");
        _studio.Kept.Grants.Single(grant => grant.Id == carla.GrantId).Rule(GrantRule.Open with { ExpiresOn = Today.AddDays(-1) }, null);
        _studio.MainClient("ben@example.com");
        await EndOn(Today.AddDays(1));

        await Mailed();

        _studio.Told.Mails.ShouldHaveSingleItem().ToAddress.ShouldBe("ben@example.com");
    }

    [Fact]
    public async Task A_gallery_whose_photographer_wants_no_such_mails_sends_none()
    {
        _studio.MainClient();
        _studio.Neighbours.Rules = _studio.Neighbours.Rules with { RemindsOfEnd = false };
        await EndOn(Today.AddDays(1));

        (await Mailed()).ShouldBe(0);

        _studio.Neighbours.Rules = _studio.Neighbours.Rules with { RemindsOfEnd = true };
        (await Mailed()).ShouldBe(1);
    }

    [Fact]
    public async Task A_gallery_that_nobody_can_open_reminds_nobody()
    {
        foreach (var phase in (GalleryPhase[])[GalleryPhase.Draft, GalleryPhase.Offline, GalleryPhase.Expired])
        {
            var studio = new Studio(phase);
            studio.MainClient();
            if (phase != GalleryPhase.Expired)
                studio.Gallery.SetExpiration(Today.AddDays(1), Cast.Moment).ShouldBe(Outcome.Done);

            await Tend(studio);

            studio.Told.Mails.ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task Mails_go_by_day_alone_and_a_step_that_was_missed_gives_way_to_the_next()
    {
        _studio.MainClient();
        await EndOn(Today.AddDays(7));
        _studio.Clock.Advance(TimeSpan.FromHours(12));
        (await Mailed()).ShouldBe(0);
        _studio.Clock.Advance(TimeSpan.FromHours(11));

        // Nothing ran until six days are left: the first reminder is late, and says how long there really is.
        (await Mailed()).ShouldBe(1);
        _studio.Told.Mails[^1].Subject.ShouldBe("Anna & Ben closes in 6 days");

        _studio.Clock.Advance(TimeSpan.FromDays(5));
        (await Mailed()).ShouldBe(1);
        _studio.Told.Mails[^1].Subject.ShouldBe("Anna & Ben closes tomorrow");
        _studio.Clock.Advance(TimeSpan.FromDays(1));
        (await Mailed()).ShouldBe(0);
    }

    [Fact]
    public async Task A_later_end_is_reminded_of_anew_and_an_earlier_one_from_the_next_step_on()
    {
        _studio.MainClient();
        await EndOn(Today.AddDays(7));
        (await Mailed()).ShouldBe(1);

        await EndOn(Today.AddDays(6));
        (await Mailed()).ShouldBe(0);
        await EndOn(Today.AddDays(3));
        (await Mailed()).ShouldBe(1);
        _studio.Told.Mails[^1].Subject.ShouldBe("Anna & Ben closes in 3 days");

        await EndOn(Today.AddDays(20));
        (await Mailed()).ShouldBe(0);
        _studio.Clock.Advance(TimeSpan.FromDays(13));
        (await Mailed()).ShouldBe(1);
    }

    [Fact]
    public async Task A_gallery_that_waits_stays_open_until_a_main_client_has_everything_and_for_that_day()
    {
        var anna = _studio.MainClient();
        await EndOn(Today, waitDays: 30);
        _studio.Clock.Advance(TimeSpan.FromDays(5));

        await Tend(_studio);
        Phase.ShouldBe(GalleryPhase.Online);
        _studio.Gallery.Waits(Moment).ShouldBeTrue();

        await Fetch(anna, _kiss);
        await Tend(_studio);
        Phase.ShouldBe(GalleryPhase.Online);
        _studio.Gallery.LastDay.ShouldBe(Today.AddDays(30));

        await Fetch(anna, _cake);
        await Tend(_studio);
        _studio.Gallery.LastDay.ShouldBe(Today.AddDays(5));
        Phase.ShouldBe(GalleryPhase.Online);
        _studio.Clock.Advance(TimeSpan.FromHours(14));
        Phase.ShouldBe(GalleryPhase.Expired);
    }

    [Fact]
    public async Task It_waits_no_longer_than_was_said_and_reminds_of_that_end_too()
    {
        _studio.MainClient();
        await EndOn(Today, waitDays: 8);
        (await Mailed()).ShouldBe(1);
        _studio.Told.Mails[^1].Subject.ShouldBe("Anna & Ben closes today");

        _studio.Clock.Advance(TimeSpan.FromDays(1));
        (await Mailed()).ShouldBe(1);
        _studio.Told.Mails[^1].Subject.ShouldBe("Anna & Ben closes in 7 days");

        _studio.Clock.Advance(TimeSpan.FromDays(8));
        Phase.ShouldBe(GalleryPhase.Expired);
    }

    [Fact]
    public async Task There_is_nothing_to_wait_for_where_no_main_client_may_download()
    {
        _studio.MainClient();
        _studio.Neighbours.Rules = _studio.Neighbours.Rules with { DownloadEnabled = false };
        await EndOn(Today, waitDays: 30);
        _studio.Clock.Advance(TimeSpan.FromHours(14));
        Phase.ShouldBe(GalleryPhase.Online);

        await Tend(_studio);

        Phase.ShouldBe(GalleryPhase.Expired);
    }

    [Fact]
    public async Task Free_downloads_that_are_used_up_are_all_there_is_to_have()
    {
        var anna = _studio.MainClient();
        _studio.Neighbours.Rules = _studio.Neighbours.Rules with { FreeDownloads = 1 };
        _studio.Kept.Ledgers.Add(new Ledger(_studio.Gallery.Id));
        _studio.Kept.LedgerEntries.Add(LedgerEntry.Of(_kiss, _studio.Kept.Visitors.Single(visitor => visitor.Id == anna.VisitorId), Cast.Now));
        await Fetch(anna, _kiss);

        (await Deliveries.Recipients(_studio.Gallery.Id, CancellationToken.None)).ShouldHaveSingleItem().Left.ShouldBe(0);
    }

    [Fact]
    public async Task A_later_day_brings_an_expired_gallery_back()
    {
        await EndOn(Today);
        _studio.Clock.Advance(TimeSpan.FromDays(3));
        Phase.ShouldBe(GalleryPhase.Expired);

        await EndOn(Today.AddDays(10));

        Phase.ShouldBe(GalleryPhase.Online);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(91)]
    public async Task The_days_to_wait_are_few(int days) => (await Studio.Do(
        new SetExpirationHandler(_studio.Kept, _studio.Card, _studio.Told, _studio.Clock), new SetExpiration(_studio.Gallery.Id, Today) { WaitDays = days })).Field.ShouldBe("WaitDays");

    private Deliveries Deliveries => new(_studio.Reception, _studio.Rationing, _studio.Kept, _studio.Kept);

    private Moment Moment => new(_studio.Clock.GetUtcNow(), Cast.Berlin);

    private GalleryPhase Phase => _studio.Gallery.PhaseAt(Moment);

    private async Task EndOn(DateOnly day, int? waitDays = null) => (await Studio.Do(
        new SetExpirationHandler(_studio.Kept, _studio.Card, _studio.Told, _studio.Clock), new SetExpiration(_studio.Gallery.Id, day) { WaitDays = waitDays })).ShouldBe(Outcome.Done);

    private async Task Fetch(Viewer viewer, params Asset[] photos) => (await Studio.Do(
        new NoteFetchedHandler(_studio.Kept, _studio.Kept, _studio.Kept),
        new NoteFetched(_studio.Gallery.Id, Guid.CreateVersion7(), viewer.VisitorId!.Value, [.. photos.Select(photo => photo.Id)], Cast.Now))).ShouldBe(Outcome.Done);

    private async Task<int> Mailed()
    {
        var before = _studio.Told.Mails.Count;
        await Tend(_studio);
        return _studio.Told.Mails.Count - before;
    }

    private static async Task Tend(Studio studio)
    {
        var deliveries = new Deliveries(studio.Reception, studio.Rationing, studio.Kept, studio.Kept);
        var letters = new EndingLetters(studio.Letters, studio.Neighbours, studio.Neighbours);
        var tend = new TendEndingHandler(studio.Kept, studio.Card, studio.Terms, deliveries, letters, studio.Clock);
        (await Studio.Do(new TendEndingsHandler(studio.Kept, studio.Card, new Driven<TendEnding>(tend), studio.Clock), new TendEndings())).ShouldBe(Outcome.Done);
    }
}
