using BuildingBlocks.Imaging.Caching;
using BuildingBlocks.Imaging.Tests.Making;
using Microsoft.Extensions.Logging.Abstractions;
using Testing;

namespace BuildingBlocks.Imaging.Tests.Caching;

public sealed class PreviewCacheTests : IDisposable
{
    private const string Key = "00ff00ff00ff00ff00ff00ff00ff00ff";
    private static readonly Variant Small = new(400, VariantFormat.WebP);
    private static readonly Variant Large = new(2048, VariantFormat.Jpeg);
    private readonly string _folder = Directory.CreateTempSubdirectory("previews-").FullName;
    private readonly CountingWorkers _workers = new();
    private readonly ManualClock _time = new(TimeProvider.System.GetUtcNow());
    private readonly PreviewCache _cache;

    public PreviewCacheTests() => _cache = Cache();

    public void Dispose()
    {
        _cache.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task What_is_there_is_not_made_again_and_still_told_in_full()
    {
        var first = await _cache.Ensure(Key, "original", [Small, Large], CancellationToken.None);
        using var later = Cache();
        var second = await later.Ensure(Key, "original", [Small, Large], CancellationToken.None);

        _workers.Jobs.Count.ShouldBe(1);
        second.Files.ShouldBe(first.Files);
        second.Placeholder.ShouldBe(first.Placeholder);
    }

    [Fact]
    public async Task Only_what_is_missing_is_made()
    {
        await _cache.Ensure(Key, "original", [Small], CancellationToken.None);
        var both = await _cache.Ensure(Key, "original", [Small, Large], CancellationToken.None);

        _workers.Jobs[1].Targets.Select(target => target.Variant).ShouldBe([Large]);
        both.Files.Select(file => file.Variant).ShouldBe([Small, Large]);
    }

    [Fact]
    public async Task A_preview_that_lost_its_bytes_is_made_again()
    {
        await _cache.Ensure(Key, "original", [Small], CancellationToken.None);
        await File.WriteAllBytesAsync(_cache.PathOf(Key, Small), []);

        var again = await _cache.Ensure(Key, "original", [Small], CancellationToken.None);

        _workers.Jobs.Count.ShouldBe(2);
        again.Files[0].Length.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Many_who_want_the_same_picture_make_it_once()
    {
        _workers.Hold();
        var asks = Enumerable.Range(0, 20).Select(_ => _cache.Ensure(Key, "original", [Small], CancellationToken.None)).ToArray();
        _workers.LetGo();

        (await Task.WhenAll(asks)).ShouldAllBe(rendering => rendering.Files.Count == 1);
        _workers.Jobs.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Who_is_looking_hurries_what_is_under_way()
    {
        _workers.Hold();
        var ahead = _cache.Ensure(Key, "original", [Small], CancellationToken.None);
        _workers.Jobs[0].Urgency.IsInteractive.ShouldBeFalse();
        var now = _cache.EnsureNow(Key, "original", [Small], null, CancellationToken.None);

        _workers.Jobs[0].Urgency.IsInteractive.ShouldBeTrue();

        _workers.LetGo();
        await Task.WhenAll(ahead, now);
    }

    [Fact]
    public async Task A_picture_that_can_not_be_shown_is_tried_once_for_all_who_wait()
    {
        _workers.Refusal = "No.";
        _workers.Hold();
        var asks = Enumerable.Range(0, 5).Select(_ => _cache.Ensure(Key, "original", [Small], CancellationToken.None)).ToArray();
        _workers.LetGo();

        (await Task.WhenAll(asks)).ShouldAllBe(rendering => rendering.Refusal == "No.");
        _workers.Jobs.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_refusal_is_remembered_for_a_day()
    {
        _workers.Refusal = "No.";
        await _cache.Ensure(Key, "original", [Small], CancellationToken.None);

        _time.Advance(TimeSpan.FromHours(23));
        using var later = Cache();
        (await later.EnsureNow(Key, "original", [Large], null, CancellationToken.None)).Refusal.ShouldBe("No.");
        _workers.Jobs.Count.ShouldBe(1);

        _time.Advance(TimeSpan.FromHours(1));
        _workers.Refusal = null;
        (await later.EnsureNow(Key, "original", [Large], null, CancellationToken.None)).Refusal.ShouldBeNull();
    }

    [Fact]
    public async Task What_was_made_before_a_refusal_is_still_there()
    {
        await _cache.Ensure(Key, "original", [Small], CancellationToken.None);
        _workers.Refusal = "No.";
        (await _cache.Ensure(Key, "original", [Small, Large], CancellationToken.None)).Refusal.ShouldBe("No.");

        (await _cache.Ensure(Key, "original", [Small], CancellationToken.None)).Files.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Who_stops_waiting_stops_nobody_else()
    {
        _workers.Hold();
        using var patience = new CancellationTokenSource();
        var first = _cache.Ensure(Key, "original", [Small], patience.Token);
        var second = _cache.Ensure(Key, "original", [Small], CancellationToken.None);

        await patience.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => first);
        _workers.LetGo();

        (await second).Files.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Removal_leaves_nothing()
    {
        await _cache.Ensure(Key, "original", [.. MediaSizes.Previews], CancellationToken.None);

        _cache.Remove(Key);

        Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Fact]
    public void Removal_of_what_was_never_made_is_nothing() => Should.NotThrow(() => _cache.Remove(Key));

    [Fact]
    public async Task What_an_ended_worker_left_is_cleared_away()
    {
        var left = _cache.PathOf(Key, Large) + ".123.part";
        Directory.CreateDirectory(Path.GetDirectoryName(left)!);
        await File.WriteAllTextAsync(left, "half");
        File.SetLastWriteTimeUtc(left, TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(-2));

        await _cache.Ensure(Key, "original", [Small], CancellationToken.None);

        File.Exists(left).ShouldBeFalse();
    }

    [Fact]
    public async Task Removal_takes_what_has_something_burnt_in_along()
    {
        await _cache.EnsureNow($"{Key}.0123456789abcdef", "original", [Small], new Overlay("0123456789abcdef", "Lumen", 50, 50, 50, 50), CancellationToken.None);

        _workers.Jobs[0].Overlay!.Text.ShouldBe("Lumen");
        _cache.Remove(Key);

        Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("00ff00ff00ff00ff00ff.")]
    [InlineData("00ff00ff00ff00ff00ff.00.00")]
    [InlineData("00ff00ff00ff00ff00ff./../x")]
    [InlineData("../../../../etc/passwd")]
    [InlineData("00FF00FF00FF00FF00FF")]
    [InlineData("00ff")]
    [InlineData("")]
    public void A_key_that_is_none_leads_nowhere(string key) =>
        Should.Throw<ArgumentException>(() => _cache.PathOf(key, Small));

    [Fact]
    public async Task Sizes_that_are_not_on_the_list_are_not_made() =>
        await Should.ThrowAsync<ArgumentException>(() => _cache.Ensure(Key, "original", [new Variant(401, VariantFormat.WebP)], CancellationToken.None));

    private PreviewCache Cache() => new(new ImagingOptions { CacheFolder = _folder }, _workers, _time, NullLogger<PreviewCache>.Instance);
}
