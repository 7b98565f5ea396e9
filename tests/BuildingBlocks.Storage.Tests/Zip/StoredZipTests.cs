using System.IO.Compression;
using FsCheck;
using FsCheck.Fluent;

namespace BuildingBlocks.Storage.Tests.Zip;

public sealed class StoredZipTests
{
    private readonly Archive _archive = Archive.Wedding();

    [Fact]
    public async Task The_length_is_known_before_the_first_byte() =>
        (await _archive.Whole()).Length.ShouldBe((int)_archive.Layout.Length);

    [Fact]
    public async Task Every_file_comes_out_as_it_went_in()
    {
        await using var zip = new ZipArchive(new MemoryStream(await _archive.Whole()));

        zip.Entries.Select(entry => entry.FullName).ShouldBe(_archive.Layout.Entries.Select(entry => entry.Name));
        (await zip.Entries[0].Open().ReadToEnd()).ShouldBe(Bytes.Random(700, 1));
        (await zip.Entries[1].Open().ReadToEnd()).ShouldBe(Bytes.Random(300, 2));
        (await zip.Entries[2].Open().ReadToEnd()).ShouldBeEmpty();
        zip.Entries.ShouldAllBe(entry => entry.CompressedLength == entry.Length);
        // This reader knows the old field alone, which counts in steps of two seconds.
        zip.Entries.ShouldAllBe(entry => entry.LastWriteTime.DateTime == Archive.Taken.AddSeconds(-1).DateTime);
    }

    [Fact]
    public async Task An_archive_of_nothing_is_an_archive()
    {
        await using var zip = new ZipArchive(new MemoryStream(await new Archive().Whole()));

        zip.Entries.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_break_at_any_byte_can_be_resumed()
    {
        var whole = await _archive.Whole();
        for (var split = 0; split <= whole.Length; split++)
        {
            (await _archive.Range(0, split)).AsSpan().SequenceEqual(whole.AsSpan(0, split)).ShouldBeTrue($"0 to {split}");
            (await _archive.Range(split, whole.Length)).AsSpan().SequenceEqual(whole.AsSpan(split)).ShouldBeTrue($"{split} on");
        }
    }

    [Fact]
    public void Any_range_of_any_archive_is_that_part_of_the_whole() =>
        Check.QuickThrowOnFailure(Prop.ForAll(
            Gen.Choose(0, 2_000).ListOf().ToArbitrary(),
            Gen.Choose(0, int.MaxValue).Two().ToArbitrary(),
            (lengths, ends) => IsPartOfTheWhole([.. lengths], ends.Item1, ends.Item2)));

    [Fact]
    public async Task Large_files_pass_through_small_buffers()
    {
        var archive = new Archive(("a.bin", Bytes.Random(1_000_000)), ("b.bin", Bytes.Random(262_144, 2)), ("c.bin", Bytes.Random(600_001, 3)));
        using var output = new MemoryStream();

        await archive.WriteTo(output, 0, archive.Layout.Length, seekable: false);

        output.Length.ShouldBe(archive.Layout.Length);
        await using var zip = new ZipArchive(output);
        (await zip.Entries[0].Open().ReadToEnd()).AsSpan().SequenceEqual(Bytes.Random(1_000_000)).ShouldBeTrue();
        (await zip.Entries[2].Open().ReadToEnd()).AsSpan().SequenceEqual(Bytes.Random(600_001, 3)).ShouldBeTrue();
    }

    [Fact]
    public async Task Only_files_in_the_range_are_opened()
    {
        var archive = new Archive(("a", Bytes.Random(100)), ("b", Bytes.Random(100)), ("c", Bytes.Random(100)));
        var secondStarts = archive.Layout.LocalAt(2) - 100;

        await archive.Range(secondStarts + 40, archive.Layout.LocalAt(2) + 5);
        await archive.Range(archive.Layout.DirectoryAt, archive.Layout.Length);

        archive.Opened.ShouldBe([("b", 40)]);
    }

    [Fact]
    public async Task Nothing_is_sent_when_the_first_file_is_gone()
    {
        _archive.Replace("Zeremonie/Brautpaar groß.jpg", null);
        using var output = new MemoryStream();

        var failure = await Should.ThrowAsync<FileNotFoundException>(() => _archive.WriteTo(output, 0, _archive.Layout.Length));

        failure.Message.ShouldBe("key of Zeremonie/Brautpaar groß.jpg (Zeremonie/Brautpaar groß.jpg) is gone.");
        output.Length.ShouldBe(0);
    }

    [Theory]
    [InlineData(true, 5, typeof(InvalidDataException))]
    [InlineData(true, 7, typeof(InvalidDataException))]
    [InlineData(false, 5, typeof(EndOfStreamException))]
    public async Task A_file_of_another_length_ends_the_archive_before_its_last_bytes(bool seekable, int length, Type failure)
    {
        _archive.Replace("notes.txt", new byte[length]);
        using var output = new MemoryStream();

        await Should.ThrowAsync(() => _archive.WriteTo(output, 0, _archive.Layout.Length, seekable), failure);

        output.Length.ShouldBeLessThan(_archive.Layout.DirectoryAt);
    }

    [Fact]
    public async Task A_file_of_other_bytes_ends_the_archive_before_its_last_bytes()
    {
        _archive.Replace("notes.txt", "Thanks"u8.ToArray());
        using var output = new MemoryStream();

        await Should.ThrowAsync<InvalidDataException>(() => _archive.WriteTo(output, 0, _archive.Layout.Length));

        output.Length.ShouldBeLessThan(_archive.Layout.DirectoryAt);
    }

    [Fact]
    public async Task A_reader_that_is_gone_ends_the_writing()
    {
        var archive = new Archive(("a.bin", Bytes.Random(3_000_000)));

        await Should.ThrowAsync<NotSupportedException>(() => archive.WriteTo(new MemoryStream(new byte[1_000]), 0, archive.Layout.Length));
    }

    private static bool IsPartOfTheWhole(int[] lengths, int one, int other)
    {
        var archive = new Archive([.. lengths.Select((length, i) => ($"file {i}", Bytes.Random(length, i)))]);
        var (from, to) = (Math.Min(one, other) % (archive.Layout.Length + 1), Math.Max(one, other) % (archive.Layout.Length + 1));
        (from, to) = (Math.Min(from, to), Math.Max(from, to));
        var whole = archive.Whole().GetAwaiter().GetResult();
        return archive.Range(from, to).GetAwaiter().GetResult().AsSpan().SequenceEqual(whole.AsSpan((int)from, (int)(to - from)));
    }
}
