using Galleries.Domain;

namespace Galleries.Tests.Domain;

public sealed class PlayingTests
{
    private static readonly Offer WebSizeAlone = new(Original: false, HighRes: false, WebSize: true, 3600, null);
    private static readonly Offer Nothing = new(Original: false, HighRes: false, WebSize: false, 3600, null);
    private static readonly Offer Originals = new(Original: true, HighRes: false, WebSize: false, 3600, null);

    [Fact]
    public void Without_a_watermark_everybody_plays_the_rendition()
    {
        foreach (var offer in new[] { null, WebSizeAlone, Originals })
            Play(Made(), offer, isMarked: false).ShouldBe(Played.Rendition);
    }

    [Fact]
    public void With_a_watermark_only_who_may_have_the_original_plays_without_it()
    {
        foreach (var offer in new[] { null, WebSizeAlone, Nothing })
        {
            Play(Made(), offer, isMarked: true, Marked()).ShouldBe(Played.Marked);
            Play(Made(), offer, isMarked: true, Wanted()).ShouldBe(Played.Nothing);
            Play(Made(), offer, isMarked: true).ShouldBe(Played.Nothing);
        }

        Play(Made(), Originals, isMarked: true).ShouldBe(Played.Rendition);
        Play(Made(), Originals with { Original = false, HighRes = true }, isMarked: true, Marked()).ShouldBe(Played.Rendition);
    }

    [Fact]
    public void Who_may_have_the_original_plays_it_until_there_is_a_rendition()
    {
        Play(Film(), Originals, isMarked: true).ShouldBe(Played.Original);
        Play(Film(), null, isMarked: false).ShouldBe(Played.Nothing);
    }

    [Fact]
    public void Who_may_have_web_size_alone_plays_the_original_only_where_that_is_the_web_size()
    {
        Play(Film(), WebSizeAlone, isMarked: false).ShouldBe(Played.Nothing);
        Play(Film(), WebSizeAlone, isMarked: false, areMade: false).ShouldBe(Played.Original);
        Play(Failed(), WebSizeAlone, isMarked: false).ShouldBe(Played.Original);
    }

    [Fact]
    public void A_video_plays_soon_while_what_its_viewer_is_to_play_is_made_or_wanted()
    {
        Playing.IsSoon(Film(), isMarked: true, null, areMade: true).ShouldBeTrue();
        Playing.IsSoon(Made(), isMarked: true, null, areMade: true).ShouldBeTrue();
        Playing.IsSoon(Made(), isMarked: true, Wanted(), areMade: true).ShouldBeTrue();
        Playing.IsSoon(Made(), isMarked: true, Wanted(), areMade: false).ShouldBeFalse();
        Playing.IsSoon(Made(), isMarked: true, Missed(), areMade: true).ShouldBeFalse();
        Playing.IsSoon(Failed(), isMarked: true, null, areMade: true).ShouldBeFalse();
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

    private static Played Play(Asset video, Offer? offer, bool isMarked, MarkedVideo? marked = null, bool areMade = true) => Playing.Of(video, offer, isMarked, marked, areMade);

    private static MarkedVideo Wanted() => MarkedVideo.Want(Guid.CreateVersion7(), "ab", "mark", Cast.Now);

    private static MarkedVideo Marked()
    {
        var video = Wanted();
        video.Receive(new StoredFile("c", "ef", 1, 2), Cast.Now);
        return video;
    }

    private static MarkedVideo Missed()
    {
        var video = Wanted();
        for (var attempt = 0; attempt < Asset.MostVideoAttempts; attempt++)
        {
            video.Claim(Guid.CreateVersion7(), Cast.Now, Cast.Now);
            video.Miss(Cast.Now);
        }

        return video;
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
