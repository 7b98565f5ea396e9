using Galleries.Adapters.Sources;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.Tests.Fakes;

namespace Galleries.Tests.Adapters.Sources;

public sealed class FolderSourceTests : SourceTests, IDisposable
{
    private readonly string _home = Directory.CreateTempSubdirectory("tests-source-").FullName;
    private int _writes;

    public FolderSourceTests() => Directory.CreateDirectory(Anna);

    private string Root => Path.Combine(_home, "photos");

    private string Anna => Path.Combine(Root, "anna");

    private PlaceSources Sources => new(new SourceRules([Root], []), new FixedNeighbours());

    [Theory]
    [InlineData("")]
    [InlineData("anna")]
    [InlineData("/etc")]
    [InlineData("/photos-elsewhere")]
    public void What_is_no_folder_below_an_allowed_one_is_refused(string text)
    {
        var reading = Sources.Read(text);

        reading.Place.ShouldBeNull();
        reading.Refusal.ShouldNotBeNull().ShouldEndWith(".");
    }

    [Fact]
    public void Ways_out_of_the_allowed_folder_are_refused()
    {
        Sources.Read($"{Anna}/../..").Place.ShouldBeNull();
        Sources.Read($"{Root}2").Place.ShouldBeNull();
        Sources.Read($"{Anna}/../anna/").Place.ShouldNotBeNull();
        Sources.Read($"\"{Anna}\"").Place.ShouldNotBeNull();
        new PlaceSources(new SourceRules([], []), new FixedNeighbours()).Read(Anna).Place.ShouldBeNull();
    }

    [Fact]
    public async Task A_folder_that_links_out_of_the_allowed_one_is_refused()
    {
        var elsewhere = Directory.CreateDirectory(Path.Combine(_home, "elsewhere")).FullName;
        await File.WriteAllTextAsync(Path.Combine(elsewhere, "secret.jpg"), "secret");
        Directory.CreateSymbolicLink(Path.Combine(Root, "link"), elsewhere);

        (await Should.ThrowAsync<SourceException>(() => Sources.Open(new SourcePlace(SourceKind.Folder, Path.Combine(Root, "link")), CancellationToken.None)))
            .Message.ShouldContain("not open to galleries");
    }

    [Fact]
    public async Task Links_that_lead_out_are_passed_over_and_links_within_are_followed()
    {
        await File.WriteAllTextAsync(Path.Combine(_home, "secret.jpg"), "secret");
        await Write("real.jpg", "real");
        File.CreateSymbolicLink(Path.Combine(Anna, "out.jpg"), Path.Combine(_home, "secret.jpg"));
        File.CreateSymbolicLink(Path.Combine(Anna, "within.jpg"), Path.Combine(Anna, "real.jpg"));
        Directory.CreateSymbolicLink(Path.Combine(Anna, "circle"), Anna);
        File.CreateSymbolicLink(Path.Combine(Anna, "itself.jpg"), Path.Combine(Anna, "itself.jpg"));
        using var source = await Open();

        (await All(source)).Select(file => file.Path).ShouldBe(["real.jpg", "within.jpg"], ignoreOrder: true);
        (await source.Open("out.jpg", CancellationToken.None)).ShouldBeNull();
        (await source.Open("../../secret.jpg", CancellationToken.None)).ShouldBeNull();
        (await source.Find("/etc/passwd.jpg", CancellationToken.None)).ShouldBeNull();
    }

    public void Dispose() => Directory.Delete(_home, recursive: true);

    private protected override Task<ISource> Open() => Sources.Open(Sources.Read(Anna).Place!, CancellationToken.None);

    protected override async Task Write(string path, string content)
    {
        var full = Path.Combine(Anna, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        await File.WriteAllTextAsync(full, content);
        // Two writes may fall into the same tick.
        File.SetLastWriteTimeUtc(full, new DateTime(2026, 11, 22, 0, 0, ++_writes, DateTimeKind.Utc));
    }

    protected override Task Delete(string path)
    {
        File.Delete(Path.Combine(Anna, path));
        return Task.CompletedTask;
    }

    protected override Task GoAway()
    {
        Directory.Delete(Anna, recursive: true);
        return Task.CompletedTask;
    }
}
