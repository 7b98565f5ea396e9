using BuildingBlocks.Imaging.Caching;
using BuildingBlocks.Imaging.Tests.Making;
using Microsoft.Extensions.Logging.Abstractions;

namespace BuildingBlocks.Imaging.Tests.Caching;

public sealed class CacheLimitTests : IDisposable
{
    private const int Limit = 100_000;
    private const int Length = 10_000;
    private static readonly Variant Small = new(400, VariantFormat.WebP);
    private static readonly Variant Large = new(2048, VariantFormat.Jpeg);
    private readonly string _folder = Directory.CreateTempSubdirectory("limit-").FullName;
    private readonly CountingWorkers _workers = new() { Length = Length };
    private readonly PreviewCache _cache;

    public CacheLimitTests() => _cache = Cache();

    public void Dispose()
    {
        _cache.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task What_nobody_looked_at_for_longest_goes_first()
    {
        await Fill(9);
        await Make(9);

        Previews().Sum(file => file.Length).ShouldBeLessThanOrEqualTo(Limit * 9 / 10);
        File.Exists(_cache.PathOf(Key(0), Small)).ShouldBeFalse();
        File.Exists(_cache.PathOf(Key(8), Small)).ShouldBeTrue();
        File.Exists(_cache.PathOf(Key(9), Small)).ShouldBeTrue();
    }

    [Fact]
    public async Task What_was_looked_at_just_now_stays()
    {
        await Fill(9);
        _cache.NoteUse(_cache.PathOf(Key(0), Small));
        await Make(9);

        File.Exists(_cache.PathOf(Key(0), Small)).ShouldBeTrue();
        File.Exists(_cache.PathOf(Key(1), Small)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_look_is_remembered_beyond_the_end_of_the_program()
    {
        await Fill(9);
        using (var before = Cache())
            before.NoteUse(_cache.PathOf(Key(0), Small));
        await Make(9);

        File.Exists(_cache.PathOf(Key(0), Small)).ShouldBeTrue();
    }

    [Fact]
    public async Task What_was_removed_is_made_again_when_asked_for()
    {
        await Fill(9);
        await Make(9);

        var again = await _cache.Ensure(Key(0), "original", [Small], CancellationToken.None);

        again.Files[0].Length.ShouldBe(Length);
        File.Exists(again.Files[0].Path).ShouldBeTrue();
    }

    [Fact]
    public async Task Each_size_ages_by_itself()
    {
        await _cache.Ensure(Key(0), "original", [Small, Large], CancellationToken.None);
        Age(_cache.PathOf(Key(0), Large), 30);
        await Fill(8, from: 1);
        await Make(9);

        File.Exists(_cache.PathOf(Key(0), Large)).ShouldBeFalse();
        File.Exists(_cache.PathOf(Key(0), Small)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_record_goes_some_time_after_its_last_preview()
    {
        await Fill(9);
        var record = Path.ChangeExtension(_cache.PathOf(Key(0), Small).Replace("-400", "", StringComparison.Ordinal), ".json");
        File.Exists(record).ShouldBeTrue();
        Age(record, 30);
        await Make(9);

        File.Exists(record).ShouldBeFalse();
    }

    [Fact]
    public async Task Below_the_limit_nothing_goes()
    {
        await Fill(7);

        Previews().Count().ShouldBe(7);
    }

    [Fact]
    public async Task Two_at_once_leave_what_fits_and_disturb_nobody()
    {
        using var other = Cache();
        await Fill(6);
        await Task.WhenAll(Enumerable.Range(6, 60).Select(async i =>
        {
            var made = await (i % 2 == 0 ? _cache : other).Ensure(Key(i), "original", [Small], CancellationToken.None);
            made.Files.Count.ShouldBe(1);
            Age(made.Files[0].Path, 5);
        }));
        await Make(66);
        await Make(67, other);
        await Make(68);

        Previews().Sum(file => file.Length).ShouldBeLessThanOrEqualTo(Limit);
    }

    // Each an hour younger than the one before, the youngest an hour old.
    private async Task Fill(int count, int from = 0)
    {
        for (var i = from; i < from + count; i++)
            Age((await _cache.Ensure(Key(i), "original", [Small], CancellationToken.None)).Files[0].Path, from + count - i);
        await _cache.Quiet;
    }

    private Task Make(int number) => Make(number, _cache);

    private static async Task Make(int number, PreviewCache cache)
    {
        await cache.Quiet;
        await cache.Ensure(Key(number), "original", [Small], CancellationToken.None);
        await cache.Quiet;
    }

    private static void Age(string path, int hours) => File.SetLastWriteTimeUtc(path, TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(-hours));

    private IEnumerable<FileInfo> Previews() => new DirectoryInfo(_folder).EnumerateFiles("*-*", SearchOption.AllDirectories);

    private static string Key(int number) => $"{number % 7:x2}ff00ff00ff00ff{number:x16}";

    private PreviewCache Cache() =>
        new(new ImagingOptions { CacheFolder = _folder, CacheBytes = Limit }, _workers, TimeProvider.System, NullLogger<PreviewCache>.Instance);
}
