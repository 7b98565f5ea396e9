using BuildingBlocks;
using BuildingBlocks.Persistence;
using Galleries.Domain;
using Galleries.UseCases.Curating;
using Galleries.UseCases.Sweeping;
using Galleries.UseCases.Viewing;
using Microsoft.EntityFrameworkCore;
using Settings.Contracts;
using Testing;

namespace Galleries.Tests.Adapters.Background;

public sealed class MarkedVideosOnSqlite() : MarkedVideosTests(DatabaseProvider.Sqlite);

public sealed class MarkedVideosOnPostgres() : MarkedVideosTests(DatabaseProvider.Postgres);

/// <summary>Where a watermark is asked for, it is in what visitors play, too.</summary>
public abstract class MarkedVideosTests(DatabaseProvider provider) : OnBothDatabases(provider)
{
    [Fact]
    public async Task Who_may_not_have_the_original_plays_the_watermark_in_force_and_switching_back_makes_nothing_anew()
    {
        Neighbours.Rules = Neighbours.Rules with { DownloadEnabled = false };
        var (galleryId, film) = await Film();
        var guest = await Guest(galleryId);
        (await Plays(galleryId, film, guest)).ShouldBe("playback 1");

        await Switch(galleryId, "Lumen");
        await Eventually(async () => await Plays(galleryId, film, guest) == "playback 1 with Lumen");
        var found = (await Find(galleryId, film, guest)).ShouldNotBeNull();
        var tile = (await Show(galleryId, guest)).Tiles.Single(tile => tile.IsVideo);
        (tile.PlayedVersion, found.ContentType).ShouldBe((found.ContentKey[..16], "video/mp4"));

        await Switch(galleryId, "Proof");
        await Eventually(async () => await Plays(galleryId, film, guest) == "playback 1 with Proof");
        await Switch(galleryId, "Lumen");
        (await Plays(galleryId, film, guest)).ShouldBe("playback 1 with Lumen");
        Playbacks.Burnt.Count.ShouldBe(2);

        (await Plays(galleryId, film, Viewer.Studio)).ShouldBe("playback 1");
        (await Read(db => db.Leftovers.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Until_the_watermark_is_burnt_in_nothing_plays_but_for_who_may_have_the_original()
    {
        Playbacks.BurningFailures = Asset.MostVideoAttempts;
        Neighbours.Rules = Neighbours.Rules with { DownloadEnabled = false, Watermark = Text("Lumen") };
        var (galleryId, film) = await Film();
        var guest = await Guest(galleryId);

        await Eventually(() => Read(db => db.MarkedVideos.AnyAsync(video => video.Progress == PlaybackProgress.Failed)));

        (await Plays(galleryId, film, guest)).ShouldBeNull();
        (await Show(galleryId, guest)).Tiles.Single(tile => tile.IsVideo).ShouldSatisfyAllConditions(tile => tile.PlayedVersion.ShouldBeNull(), tile => tile.IsPlayableSoon.ShouldBeFalse());
        Neighbours.Rules = Neighbours.Rules with { DownloadEnabled = true };
        (await Plays(galleryId, film, guest)).ShouldBe("playback 1");

        // The next day it is tried again.
        Clock.Advance(MarkedVideo.FailureKept);
        await Host.Handle(new SweepMarkedVideos());
        Neighbours.Rules = Neighbours.Rules with { DownloadEnabled = false };
        await Eventually(async () => await Plays(galleryId, film, guest) == "playback 1 with Lumen");
    }

    [Fact]
    public async Task A_watermark_out_of_force_is_kept_for_a_month_and_the_one_in_force_as_long_as_the_video()
    {
        Neighbours.Rules = Neighbours.Rules with { DownloadEnabled = false, Watermark = Text("Lumen") };
        var (galleryId, film) = await Film();
        var guest = await Guest(galleryId);
        await Eventually(async () => await Plays(galleryId, film, guest) == "playback 1 with Lumen");
        await Switch(galleryId, "Proof");
        await Eventually(async () => await Plays(galleryId, film, guest) == "playback 1 with Proof");

        Clock.Advance(MarkedVideo.Kept);
        await Host.Handle(new SweepMarkedVideos());

        (await Read(db => db.MarkedVideos.CountAsync())).ShouldBe(1);
        (await Plays(galleryId, film, guest)).ShouldBe("playback 1 with Proof");
        (await Host.Handle(new RemoveAssets(galleryId, [film]))).ShouldBe(Outcome.Done);
        await Host.Quiet();
        await Eventually(async () => await Read(db => db.MarkedVideos.CountAsync()) == 0);
        await Eventually(() => Task.FromResult(BlobCount() == 1));
    }

    [Fact]
    public async Task Of_a_removed_gallery_nothing_is_left()
    {
        Neighbours.Rules = Neighbours.Rules with { DownloadEnabled = false, Watermark = Text("Lumen") };
        var (galleryId, film) = await Film();
        var guest = await Guest(galleryId);
        await Eventually(async () => await Plays(galleryId, film, guest) == "playback 1 with Lumen");

        (await Host.Handle(new RemoveGallery(galleryId, "Anna & Ben"))).ShouldBe(Outcome.Done);
        await Host.Quiet();

        await Eventually(async () => await Read(db => db.MarkedVideos.CountAsync()) == 0 && BlobCount() == 0);
    }

    private async Task<(Guid GalleryId, Guid Film)> Film()
    {
        Posters.IsAvailable = Playbacks.IsAvailable = true;
        await Restart();
        var galleryId = await OnlineGallery("a.jpg");
        var film = Guid.CreateVersion7();
        (await TryUpload(galleryId, film, "film.mp4", TinyVideos.Mp4())).ShouldBe(Outcome.Done);
        await Eventually(async () => (await Board(galleryId, film)).Assets.Single().Tile.ShouldNotBeNull().Playback == PlaybackState.Settled);
        return (galleryId, film);
    }

    private async Task Switch(Guid galleryId, string text)
    {
        Neighbours.Rules = Neighbours.Rules with { Watermark = Text(text) };
        await Host.Publish(new GallerySettingsChanged(galleryId, Neighbours.Rules, Clock.GetUtcNow()));
        await Host.Quiet();
    }

    private static Watermark Text(string text) => Watermark.None with { Kind = WatermarkKind.Text, Text = text };

    private Task<MovingFile?> Find(Guid galleryId, Guid assetId, Viewer viewer) => Host.Ask<FindMoving, MovingFile?>(new FindMoving(galleryId, assetId, viewer));

    private async Task<string?> Plays(Guid galleryId, Guid assetId, Viewer viewer)
    {
        if (await Find(galleryId, assetId, viewer) is not { } file)
            return null;

        using var reader = new StreamReader(file.Open());
        return await reader.ReadToEndAsync();
    }
}
