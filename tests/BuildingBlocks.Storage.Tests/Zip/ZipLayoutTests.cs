using BuildingBlocks.Storage.Zip;

namespace BuildingBlocks.Storage.Tests.Zip;

public sealed class ZipLayoutTests
{
    private static readonly ZipEntry Photo = new("photo.jpg", 10, 7, Archive.Taken, "blob-1");

    [Fact]
    public async Task Equal_entries_make_equal_bytes_and_tags()
    {
        (await Archive.Wedding().Whole()).ShouldBe(await Archive.Wedding().Whole());
        Archive.Wedding().Layout.ETag.ShouldBe(Archive.Wedding().Layout.ETag);
    }

    [Fact]
    public void The_tag_is_a_strong_one() => Tag(Photo).ShouldMatch("^\"[0-9a-f]{64}\"$");

    [Fact]
    public void Whatever_changes_the_bytes_changes_the_tag()
    {
        ZipEntry[] others =
        [
            Photo with { Name = "photo.jpeg" },
            Photo with { Length = 11 },
            Photo with { Crc32 = 8 },
            Photo with { Modified = Archive.Taken.AddSeconds(2) },
            Photo with { Modified = Archive.Taken.ToOffset(TimeSpan.Zero) },
            Photo with { Source = "blob-2" },
        ];

        others.Select(other => Tag(other)).Append(Tag(Photo)).Append(Tag(Photo, Photo with { Name = "second" })).ShouldBeUnique();
    }

    [Theory]
    [InlineData("")]
    [InlineData("/etc/passwd")]
    [InlineData("../up.jpg")]
    [InlineData("a/../../up.jpg")]
    [InlineData("a//b.jpg")]
    [InlineData("a\\b.jpg")]
    [InlineData("folder/")]
    public void Names_that_leave_their_folder_are_not_taken(string name) =>
        Should.Throw<ArgumentException>(() => Tag(Photo with { Name = name }));

    [Fact]
    public void A_name_comes_once() => Should.Throw<ArgumentException>(() => Tag(Photo, Photo));

    [Fact]
    public void An_archive_is_divided_so_that_no_part_is_too_large()
    {
        var entries = Enumerable.Range(0, 100).Select(i => Photo with { Name = $"{i}.jpg", Length = 1_000 * (i % 7) }).ToList();

        var parts = ZipParts.Divide(entries, 20_000);

        parts.Count.ShouldBeGreaterThan(10);
        parts.ShouldAllBe(part => part.Length <= 20_000);
        parts.SelectMany(part => part.Entries).ShouldBe(entries);
    }

    [Fact]
    public void A_file_larger_than_a_part_gets_one_of_its_own()
    {
        var parts = ZipParts.Divide([Photo, Photo with { Name = "film.mp4", Length = 50_000 }, Photo with { Name = "last.jpg" }], 20_000);

        parts.Select(part => part.Entries.Count).ShouldBe([1, 1, 1]);
    }

    [Fact]
    public void Nothing_makes_no_part() => ZipParts.Divide([], 20_000).ShouldBeEmpty();

    private static string Tag(params ZipEntry[] entries) => new ZipLayout(entries).ETag;
}
