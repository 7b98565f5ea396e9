using System.Text;
using BuildingBlocks.Storage.Checksums;
using BuildingBlocks.Storage.Zip;

namespace BuildingBlocks.Storage.Tests.Zip;

/// <summary>An archive whose files lie in memory.</summary>
internal sealed class Archive
{
    public static readonly DateTimeOffset Taken = new(2026, 6, 20, 15, 30, 43, TimeSpan.FromHours(2));

    private readonly Dictionary<string, byte[]> _contents;

    public Archive(params (string Name, byte[] Bytes)[] files)
    {
        _contents = files.ToDictionary(file => "key of " + file.Name, file => file.Bytes);
        Layout = new ZipLayout([.. files.Select(file => new ZipEntry(file.Name, file.Bytes.Length, Crc32.Of(file.Bytes), Taken, "key of " + file.Name))]);
    }

    public static Archive Wedding() => new(
        ("Zeremonie/Brautpaar groß.jpg", Bytes.Random(700, 1)),
        ("Zeremonie/küsse 💍👩‍❤️‍👨.jpg", Bytes.Random(300, 2)),
        ("empty.txt", []),
        ("notes.txt", Encoding.UTF8.GetBytes("Danke!")));

    public ZipLayout Layout { get; }

    public List<(string Name, long Offset)> Opened { get; } = [];

    /// <summary>Makes one file other than the archive was told.</summary>
    public void Replace(string name, byte[]? bytes)
    {
        _contents.Remove("key of " + name);
        if (bytes is not null)
            _contents["key of " + name] = bytes;
    }

    public Task WriteTo(Stream output, long from, long to, bool seekable = true) => new StoredZip(Layout, (entry, offset, _) =>
    {
        Opened.Add((entry.Name, offset));
        return Task.FromResult(_contents.TryGetValue(entry.Source, out var bytes) ? Content(bytes, offset, seekable) : null);
    }).WriteTo(output, from, to, default);

    public async Task<byte[]> Range(long from, long to)
    {
        using var output = new MemoryStream();
        await WriteTo(output, from, to);
        return output.ToArray();
    }

    public Task<byte[]> Whole() => Range(0, Layout.Length);

    private static Stream Content(byte[] bytes, long offset, bool seekable) =>
        seekable ? new MemoryStream(bytes) { Position = offset } : new OneWayStream(bytes, offset);

    // As a network stream: no length, and short reads.
    private sealed class OneWayStream : MemoryStream
    {
        public OneWayStream(byte[] bytes, long offset)
            : base(bytes) => base.Position = offset;

        public override bool CanSeek => false;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, 100)], cancellationToken);
    }
}
