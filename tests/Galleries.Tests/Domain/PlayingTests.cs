using Galleries.Domain;

namespace Galleries.Tests.Domain;

public sealed class PlayingTests
{
    private static readonly Offer WebSizeAlone = new(Original: false, HighRes: false, WebSize: true, 3600, null);
    private static readonly Offer Originals = new(Original: true, HighRes: false, WebSize: false, 3600, null);

    [Theory]
    [InlineData(false, nameof(Played.Rendition))]
    [InlineData(true, nameof(Played.Nothing))]
    public void A_rendition_plays_without_downloads_unless_everything_carries_a_watermark(bool isMarked, string played)
    {
        Playing.Of(Made(), null, isMarked, areMade: true).ToString().ShouldBe(played);
        Playing.Of(Made(), WebSizeAlone, isMarked, areMade: true).ShouldBe(Played.Rendition);
    }

    [Fact]
    public void Who_may_have_the_original_plays_it_until_there_is_a_rendition()
    {
        Playing.Of(Film(), Originals, isMarked: true, areMade: true).ShouldBe(Played.Original);
        Playing.Of(Made(), Originals, isMarked: true, areMade: true).ShouldBe(Played.Rendition);
        Playing.Of(Film(), null, isMarked: false, areMade: true).ShouldBe(Played.Nothing);
    }

    [Fact]
    public void Who_may_have_web_size_alone_plays_the_original_only_where_that_is_the_web_size()
    {
        Playing.Of(Film(), WebSizeAlone, isMarked: false, areMade: true).ShouldBe(Played.Nothing);
        Playing.Of(Film(), WebSizeAlone, isMarked: false, areMade: false).ShouldBe(Played.Original);
        Playing.Of(Failed(), WebSizeAlone, isMarked: false, areMade: true).ShouldBe(Played.Original);
    }

    [Fact]
    public void A_host_that_goes_has_made_no_attempt()
    {
        var film = Film();
        film.ClaimPlayback(Guid.CreateVersion7(), Cast.Now);

        film.HandBackPlayback();

        (film.Attempts, film.ClaimId).ShouldBe((0, null));
    }

    [Fact]
    public void Attempts_at_the_poster_are_not_those_at_the_rendition()
    {
        var film = Film();
        for (var attempt = 0; attempt < Asset.MostVideoAttempts; attempt++)
        {
            film.ClaimPoster(Guid.CreateVersion7(), Cast.Now);
            film.MissPoster();
        }

        film.ClaimPlayback(Guid.CreateVersion7(), Cast.Now);
        film.MissPlayback();

        (film.Poster, film.Playback).ShouldBe((PosterProgress.Failed, PlaybackProgress.Waiting));
    }

    [Fact]
    public void What_could_not_be_made_is_tried_as_often_again()
    {
        var film = Failed();

        film.TryAgain().ShouldBeTrue();

        (film.Playback, film.Attempts, film.ClaimId).ShouldBe((PlaybackProgress.Waiting, 0, null));
        film.TryAgain().ShouldBeFalse();
        Made().TryAgain().ShouldBeFalse();
    }

    [Fact]
    public void A_claim_is_kept_by_who_has_it_and_by_nobody_else()
    {
        var (film, claim) = (Film(), Guid.CreateVersion7());
        film.ClaimPlayback(claim, Cast.Now);

        film.Hold(claim, Cast.Now.AddMinutes(10)).ShouldBeTrue();
        film.Hold(Guid.CreateVersion7(), Cast.Now.AddHours(1)).ShouldBeFalse();

        film.ClaimedUntil.ShouldBe(Cast.Now.AddMinutes(10));
    }

    private static Asset Film() => Asset.Receive(
        Guid.CreateVersion7(), Guid.CreateVersion7(), "film.mp4", PictureFacts.OfVideo("video/mp4", 1920, 1080, null, TimeSpan.FromSeconds(5)),
        new StoredFile("a", "ab", 1, 2), Cast.Now);

    private static Asset Made()
    {
        var film = Film();
        film.ReceivePlayback("cd");
        return film;
    }

    private static Asset Failed()
    {
        var film = Film();
        for (var attempt = 0; attempt < Asset.MostVideoAttempts; attempt++)
        {
            film.ClaimPlayback(Guid.CreateVersion7(), Cast.Now);
            film.MissPlayback();
        }

        film.Playback.ShouldBe(PlaybackProgress.Failed);
        return film;
    }
}
