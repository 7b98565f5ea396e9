using System.IO.Compression;
using BuildingBlocks.Storage.Checksums;
using BuildingBlocks.Storage.Zip;

namespace BuildingBlocks.Storage.Tests.Zip;

public sealed class LargeZipTests
{
    private const long FiveGigabytes = 5L << 30;

    private static readonly byte[] Small = Bytes.Random(1_000);

    public static TheoryData<long> LengthsAtTheLimit => new(uint.MaxValue - 1L, uint.MaxValue, uint.MaxValue + 1L);

    [Fact]
    public async Task Files_and_offsets_beyond_4_GB_are_found()
    {
        var view = new ArchiveView(new ZipLayout([Film(FiveGigabytes), Photo("after.jpg")]));
        await using var zip = new ZipArchive(view);

        zip.Entries[0].Length.ShouldBe(FiveGigabytes);
        zip.Entries[0].CompressedLength.ShouldBe(FiveGigabytes);
        (await zip.Entries[1].Open().ReadToEnd()).ShouldBe(Small);
        await using var film = zip.Entries[0].Open();
        (await film.ReadAsync(new byte[100_000])).ShouldBeGreaterThan(0);
    }

    [Theory]
    [MemberData(nameof(LengthsAtTheLimit))]
    public async Task At_the_limit_of_4_GB_every_byte_is_accounted_for(long length)
    {
        var layout = new ZipLayout([Film(length), Photo("after.jpg")]);
        await using var zip = new ZipArchive(new ArchiveView(layout));

        zip.Entries[0].Length.ShouldBe(length);
        (await zip.Entries[1].Open().ReadToEnd()).ShouldBe(Small);
    }

    [Theory]
    [InlineData(65_534)]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(70_000)]
    public async Task More_files_than_16_bits_count_are_found(int count)
    {
        var layout = new ZipLayout([.. Enumerable.Range(0, count).Select(i => new ZipEntry($"{i}.txt", 0, 0, Archive.Taken, ""))]);
        using var bytes = new MemoryStream();
        await new StoredZip(layout, (_, _, _) => Task.FromResult<Stream?>(null)).WriteTo(bytes, 0, layout.Length, default);

        bytes.Length.ShouldBe(layout.Length);
        await using var zip = new ZipArchive(bytes);
        zip.Entries.Count.ShouldBe(count);
        zip.Entries[^1].FullName.ShouldBe($"{count - 1}.txt");
    }

    [Fact]
    public async Task The_tools_find_their_way_beyond_4_GB()
    {
        var layout = new ZipLayout([Film(FiveGigabytes), Photo("after.jpg")]);
        using var folder = new Fakes.TemporaryFolder();
        await WriteSparse(folder.Of("large.zip"), layout);

        (await UnpackingTools.Run("unzip", "-p", folder.Of("large.zip"), "after.jpg")).ShouldBe(Small);
        (await UnpackingTools.Run("7z", "e", "-so", folder.Of("large.zip"), "after.jpg")).ShouldBe(Small);
    }

    [SoakFact]
    public async Task The_tools_find_nothing_wrong_beyond_4_GB()
    {
        var layout = new ZipLayout([Film(FiveGigabytes), Photo("after.jpg")]);
        using var folder = new Fakes.TemporaryFolder();
        await WriteSparse(folder.Of("large.zip"), layout);

        await UnpackingTools.Run("unzip", "-t", folder.Of("large.zip"));
        await UnpackingTools.Run("7z", "t", folder.Of("large.zip"));
    }

    // Nobody has to write gigabytes of zeros: the file has holes in their place.
    private static async Task WriteSparse(string path, ZipLayout layout)
    {
        await using var file = File.Create(path);
        var zip = new StoredZip(layout, Open);
        for (var i = 0; i < layout.Entries.Count; i++)
        {
            file.Position = layout.LocalAt(i);
            await zip.WriteTo(file, file.Position, Math.Min(file.Position + 10_000, layout.LocalAt(i + 1)), default);
        }

        file.Position = layout.DirectoryAt;
        await zip.WriteTo(file, file.Position, layout.Length, default);
    }

    private static ZipEntry Film(long length) => new("film.mp4", length, CrcOfZeros(length), Archive.Taken, "zeros");

    private static uint CrcOfZeros(long length)
    {
        var (crc, piece, pieceLength) = (0u, Crc32.Of([0]), 1L);
        for (; length > 0; length >>= 1)
        {
            if ((length & 1) == 1)
                crc = Crc32.Combine(crc, piece, pieceLength);
            (piece, pieceLength) = (Crc32.Combine(piece, piece, pieceLength), pieceLength * 2);
        }

        return crc;
    }

    private static ZipEntry Photo(string name) => new(name, Small.Length, Crc32.Of(Small), Archive.Taken, "small");

    private static Task<Stream?> Open(ZipEntry entry, long offset, CancellationToken ct) => Task.FromResult<Stream?>(
        entry.Source == "small" ? new MemoryStream(Small) { Position = offset } : new Zeros());

    /// <summary>The archive as a file that can be read anywhere, written for each read.</summary>
    private sealed class ArchiveView(ZipLayout layout) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => true;

        public override bool CanWrite => false;

        public override long Length => layout.Length;

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var to = Math.Min(Position + count, Length);
            using var output = new MemoryStream(buffer, offset, count);
            new StoredZip(layout, Open).WriteTo(output, Position, to, default).GetAwaiter().GetResult();
            Position = to;
            return (int)output.Position;
        }

        public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
        {
            SeekOrigin.Begin => offset,
            SeekOrigin.Current => Position + offset,
            _ => Length + offset,
        };

        public override void Flush()
        {
        }

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }

    private sealed class Zeros : MemoryStream
    {
        public override bool CanSeek => false;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            buffer.Span.Clear();
            return ValueTask.FromResult(buffer.Length);
        }
    }
}
