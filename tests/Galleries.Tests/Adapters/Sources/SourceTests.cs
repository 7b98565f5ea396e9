using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.Tests.Adapters.Sources;

/// <summary>What updates rely on, true of every kind of source.</summary>
public abstract class SourceTests
{
    private static CancellationToken None => CancellationToken.None;

    [Fact]
    public async Task Photos_are_found_in_all_folders_and_other_files_are_passed_over()
    {
        await Write("b.jpg", "bb");
        await Write("day 1/Grüße & mehr #1.JPG", "g");
        await Write("day 1/deep/film.mov", "film");
        await Write("day 1/notes.txt", "n");
        await Write(".hidden/a.jpg", "h");
        using var source = await Open();

        var files = await All(source);

        files.Select(file => (file.Path, file.Length)).OrderBy(file => file.Path, StringComparer.Ordinal)
            .ShouldBe([("b.jpg", 2), ("day 1/Grüße & mehr #1.JPG", 1), ("day 1/deep/film.mov", 4)]);
    }

    [Fact]
    public async Task A_file_is_read_as_it_was_listed()
    {
        await Write("day 1/50% off?.jpg", "content");
        using var source = await Open();

        var file = (await All(source)).ShouldHaveSingleItem();
        await using var content = await source.Open(file.Path, None);
        using var reader = new StreamReader(content!);

        (await reader.ReadToEndAsync()).ShouldBe("content");
        (await source.Find(file.Path, None)).ShouldBe(file);
    }

    [Fact]
    public async Task A_file_that_was_written_again_has_another_stamp_and_one_that_is_gone_is_not_found()
    {
        await Write("a.jpg", "one");
        await Write("b.jpg", "b");
        using var source = await Open();
        var before = (await source.Find("a.jpg", None)).ShouldNotBeNull();

        await Write("a.jpg", "two");
        await Delete("b.jpg");

        (await source.Find("a.jpg", None)).ShouldNotBeNull().IsSameAs(before).ShouldBeFalse();
        (await source.Find("b.jpg", None)).ShouldBeNull();
        (await source.Open("b.jpg", None)).ShouldBeNull();
    }

    [Fact]
    public async Task A_source_without_a_photo_is_empty()
    {
        await Write("readme.txt", "text");
        using var source = await Open();

        (await All(source)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_source_that_went_away_says_so_in_a_sentence()
    {
        await Write("a.jpg", "a");
        using var source = await Open();
        await GoAway();

        (await Should.ThrowAsync<SourceException>(() => All(source))).Message.ShouldEndWith(".");
        (await Should.ThrowAsync<SourceException>(() => source.Find("a.jpg", None))).Message.ShouldEndWith(".");
        (await Should.ThrowAsync<SourceException>(() => source.Open("a.jpg", None))).Message.ShouldEndWith(".");
        await Should.ThrowAsync<SourceException>(Open);
    }

    private protected abstract Task<ISource> Open();

    protected abstract Task Write(string path, string content);

    protected abstract Task Delete(string path);

    protected abstract Task GoAway();

    private protected static async Task<List<SourceFile>> All(ISource source)
    {
        var files = new List<SourceFile>();
        await foreach (var file in source.List(None))
            files.Add(file);
        return files;
    }
}
