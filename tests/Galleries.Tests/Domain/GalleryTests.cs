using Galleries.Domain;

namespace Galleries.Tests.Domain;

public sealed class GalleryTests
{
    private static readonly DateOnly LastDay = new(2026, 12, 24);

    /// <summary>An hour forward on March 28 at 23:30, and back on October 26 at 0:30.</summary>
    private static readonly TimeZoneInfo Odd = TimeZoneInfo.CreateCustomTimeZone("Odd", TimeSpan.Zero, "Odd", "Odd", "Odd summer",
    [
        TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(
            DateTime.MinValue.Date, DateTime.MaxValue.Date, TimeSpan.FromHours(1),
            TimeZoneInfo.TransitionTime.CreateFixedDateRule(new DateTime(1, 1, 1, 23, 30, 0), 3, 28),
            TimeZoneInfo.TransitionTime.CreateFixedDateRule(new DateTime(1, 1, 1, 0, 30, 0), 10, 26)),
    ]);

    [Fact]
    public void It_expires_at_a_minute_to_midnight_in_the_studios_time_zone()
    {
        var gallery = Cast.Gallery();
        gallery.SetExpiration(LastDay, Cast.Moment).Succeeded.ShouldBeTrue();

        // Berlin is an hour ahead in winter.
        gallery.PhaseAt(At(new DateTimeOffset(2026, 12, 24, 22, 58, 59, 999, TimeSpan.Zero))).ShouldBe(GalleryPhase.Online);
        gallery.PhaseAt(At(new DateTimeOffset(2026, 12, 24, 22, 59, 0, TimeSpan.Zero))).ShouldBe(GalleryPhase.Expired);
    }

    [Fact]
    public void In_summer_it_expires_an_hour_earlier_by_the_clock_of_the_world()
    {
        var gallery = Cast.Gallery();
        gallery.SetExpiration(new DateOnly(2027, 7, 1), Cast.Moment).Succeeded.ShouldBeTrue();

        gallery.PhaseAt(At(new DateTimeOffset(2027, 7, 1, 21, 58, 59, TimeSpan.Zero))).ShouldBe(GalleryPhase.Online);
        gallery.PhaseAt(At(new DateTimeOffset(2027, 7, 1, 21, 59, 0, TimeSpan.Zero))).ShouldBe(GalleryPhase.Expired);
    }

    [Fact]
    public void Where_the_clock_skips_the_last_minutes_of_a_day_it_ends_when_the_clock_goes_on()
    {
        new Moment(new DateTimeOffset(2027, 3, 28, 23, 29, 59, TimeSpan.Zero), Odd).IsOver(new DateOnly(2027, 3, 28)).ShouldBeFalse();
        new Moment(new DateTimeOffset(2027, 3, 28, 23, 30, 0, TimeSpan.Zero), Odd).IsOver(new DateOnly(2027, 3, 28)).ShouldBeTrue();
    }

    [Fact]
    public void Where_the_clock_runs_through_the_last_minutes_twice_the_second_time_counts()
    {
        new Moment(new DateTimeOffset(2027, 10, 25, 23, 58, 59, TimeSpan.Zero), Odd).IsOver(new DateOnly(2027, 10, 25)).ShouldBeFalse();
        new Moment(new DateTimeOffset(2027, 10, 25, 23, 59, 0, TimeSpan.Zero), Odd).IsOver(new DateOnly(2027, 10, 25)).ShouldBeTrue();
    }

    [Fact]
    public void What_the_clock_skips_is_when_it_goes_on_and_what_it_shows_twice_is_the_first_time()
    {
        var moment = new Moment(Cast.Now, Odd);

        moment.At(new DateTime(2027, 3, 28, 23, 45, 0)).ShouldBe(new DateTimeOffset(2027, 3, 28, 23, 30, 0, TimeSpan.Zero));
        moment.At(new DateTime(2027, 10, 25, 23, 45, 0)).ShouldBe(new DateTimeOffset(2027, 10, 25, 22, 45, 0, TimeSpan.Zero));
        moment.At(DateTime.MaxValue).Year.ShouldBe(9999);
        moment.At(new DateTime(2027, 1, 1, 9, 0, 0)).ShouldBe(new DateTimeOffset(2027, 1, 1, 9, 0, 0, TimeSpan.Zero));
    }

    [Theory]
    [InlineData(GalleryPhase.Online, 1, "The gallery is online already.")]
    [InlineData(GalleryPhase.Draft, 0, "Please choose a time that is still to come, or put the gallery online now.")]
    [InlineData(GalleryPhase.Draft, 100_000, "Please choose a time within the next 10 years.")]
    [InlineData(GalleryPhase.Expired, 1, "The gallery's last day is before that. Choose a later expiration date first, or an earlier time.")]
    public void An_opening_that_could_not_be_is_refused(object phase, int hours, string reason)
    {
        var gallery = Cast.Gallery((GalleryPhase)phase);

        gallery.ScheduleOpening(Cast.Now.AddHours(hours), hasAssets: true, Cast.Moment).Reason.ShouldBe(reason);
        gallery.OpensAt.ShouldBeNull();
    }

    [Fact]
    public void An_opening_wants_a_photo_and_ends_with_what_is_decided_instead()
    {
        var gallery = Cast.Gallery(GalleryPhase.Draft);

        gallery.ScheduleOpening(Cast.Now.AddHours(1), hasAssets: false, Cast.Moment).Reason.ShouldBe("Upload at least one photo first, so that your client has something to see.");
        gallery.ScheduleOpening(Cast.Now.AddHours(1), hasAssets: true, Cast.Moment).Succeeded.ShouldBeTrue();
        gallery.OpensAt.ShouldBe(Cast.Now.AddHours(1));
        gallery.BringOnline(hasAssets: true, Cast.Moment).Succeeded.ShouldBeTrue();
        gallery.OpensAt.ShouldBeNull();
    }

    [Fact]
    public void A_later_date_brings_an_expired_gallery_back()
    {
        var gallery = Cast.Gallery(GalleryPhase.Expired);

        gallery.SetExpiration(LastDay, Cast.Moment).Succeeded.ShouldBeTrue();

        gallery.PhaseAt(Cast.Moment).ShouldBe(GalleryPhase.Online);
    }

    [Fact]
    public void A_day_that_is_over_is_no_expiration()
    {
        var outcome = Cast.Gallery().SetExpiration(new DateOnly(2026, 11, 22), Cast.Moment);

        outcome.Reason.ShouldBe("Please choose a day that is not over yet, or take the gallery offline.");
        outcome.Field.ShouldBe("ExpiresOn");
        Cast.Gallery().SetExpiration(new DateOnly(2026, 11, 23), Cast.Moment).Succeeded.ShouldBeTrue();
    }

    [Fact]
    public void An_expired_gallery_says_what_to_do_before_it_goes_online() =>
        Cast.Gallery(GalleryPhase.Expired).BringOnline(hasAssets: true, Cast.Moment).Reason
            .ShouldBe("The gallery expired on November 1, 2026. Choose a later expiration date first.");

    [Fact]
    public void An_empty_gallery_does_not_go_online() =>
        Cast.Gallery(GalleryPhase.Draft).BringOnline(hasAssets: false, Cast.Moment).Reason
            .ShouldBe("Upload at least one photo first, so that your client has something to see.");

    [Fact]
    public void A_draft_is_not_taken_offline() =>
        Cast.Gallery(GalleryPhase.Draft).TakeOffline(Cast.Moment).Reason.ShouldBe("The gallery is still a draft: nobody but the studio sees it.");

    [Fact]
    public void Another_name_keeps_the_address_and_is_found()
    {
        var gallery = Cast.Gallery();
        var slug = gallery.Slug;

        gallery.Rename("Große Feier").ShouldBeTrue();

        gallery.Slug.ShouldBe(slug);
        gallery.SearchText.ShouldContain("grosse feier");
        gallery.Rename(" Große Feier ").ShouldBeFalse();
    }

    [Fact]
    public void A_name_has_no_line_breaks_since_it_stands_in_the_subjects_of_mails()
    {
        var gallery = Cast.Gallery();

        gallery.Rename("Anna\r\nBcc: everybody").ShouldBeTrue();

        gallery.Name.ShouldBe("Anna  Bcc: everybody");
    }

    [Fact]
    public void Older_news_of_the_customer_are_passed_over()
    {
        var gallery = Cast.Gallery();

        gallery.HearOfCustomer(new Customer("Anna Schmidt", null, null), Cast.Now);
        gallery.HearOfCustomer(new Customer("Anna Müller", null, null), Cast.Now.AddHours(-1));

        gallery.CustomerName.ShouldBe("Anna Schmidt");
    }

    [Fact]
    public void The_cover_that_was_chosen_is_not_replaced_by_the_next_upload()
    {
        var (chosen, next) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var gallery = Cast.Gallery();

        gallery.ChooseCover(chosen);
        gallery.OfferCover(next);

        gallery.CoverAssetId.ShouldBe(chosen);
    }

    private static Moment At(DateTimeOffset now) => new(now, Cast.Berlin);
}
