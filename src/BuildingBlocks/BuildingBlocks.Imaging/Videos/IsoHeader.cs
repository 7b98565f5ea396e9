using System.Buffers.Binary;
using System.Text;

namespace BuildingBlocks.Imaging.Videos;

/// <summary>Reads the header of MP4 and MOV: boxes within boxes, each with its length and name (ISO 14496-12; QuickTime File Format).</summary>
internal sealed class IsoHeader(FileProbe probe)
{
    // As deep as any box that matters lies, and more boxes than a whole header has.
    private const int Deepest = 6;
    private const int MostBoxes = 5_000;
    private const int MostOfBox = 16 * 1024;

    private static readonly DateTime Epoch = new(1904, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly FoundVideo _found = new();
    private readonly AppleKeys _apple = new();
    private IsoTrack _track = new();
    private IsoTrack? _video;
    private uint _unitsPerSecond;
    private int _boxes;

    public async Task<FoundVideo> Read()
    {
        await Walk(0, probe.Length, 0);
        (_found.Width, _found.Height) = _video?.Size ?? default;
        if (_apple.TakenAt is { } taken)
            _found.WasTaken(taken);
        return _found;
    }

    private async Task Walk(long from, long to, int depth)
    {
        for (var at = from; at < to && !(depth == 0 && _found.IsComplete) && ++_boxes <= MostBoxes;)
        {
            var head = await probe.Read(at, 16);
            if (Box.Read(head.Span, at, to) is not { } box)
                return;

            await Enter(box, depth);
            at = box.End;
        }
    }

    private async Task Enter(Box box, int depth)
    {
        switch (box.Name)
        {
            case "moov" or "trak" or "mdia" or "minf" or "stbl" or "mvex" when depth < Deepest:
                await Within(box, depth);
                break;
            case "meta" when depth < Deepest:
                // QuickTime's has no version in front of its boxes.
                var inner = await probe.Read(box.Start, 8);
                await Walk(inner.Length == 8 && inner.Span[4..].SequenceEqual("hdlr"u8) ? box.Start : box.Start + 4, box.End, depth + 1);
                break;
            case "mvhd" or "mehd" or "tkhd" or "hdlr" or "stsd" or "keys" or "ilst":
                var content = await probe.Read(box.Start, (int)Math.Min(box.End - box.Start, MostOfBox));
                Note(box.Name, content.Span);
                break;
        }
    }

    private async Task Within(Box box, int depth)
    {
        if (box.Name == "trak")
            _track = new IsoTrack();
        await Walk(box.Start, box.End, depth + 1);
        if (box.Name == "trak" && _track.IsBetterThan(_video))
            _video = _track;
        _found.IsComplete |= box.Name == "moov";
    }

    private void Note(string name, ReadOnlySpan<byte> content)
    {
        switch (name)
        {
            case "mvhd":
                NoteMovie(content);
                break;
            case "mehd" when _found.Duration is null && content.Length >= 8:
                NoteDuration(content[0] == 1 && content.Length >= 12 ? BinaryPrimitives.ReadUInt64BigEndian(content[4..]) : BinaryPrimitives.ReadUInt32BigEndian(content[4..]));
                break;
            case "tkhd":
                _track.NoteHeader(content);
                break;
            case "hdlr":
                _track.NoteHandler(content);
                break;
            case "stsd":
                _track.NoteSample(content);
                break;
            case "keys":
                _apple.NoteKeys(content);
                break;
            case "ilst":
                _apple.NoteValues(content);
                break;
        }
    }

    private void NoteMovie(ReadOnlySpan<byte> content)
    {
        var isLong = content.Length > 0 && content[0] == 1;
        if (content.Length < (isLong ? 32 : 20))
            return;

        _found.WasTaken(Epoch, isLong ? BinaryPrimitives.ReadUInt64BigEndian(content[4..]) : BinaryPrimitives.ReadUInt32BigEndian(content[4..]));
        _unitsPerSecond = BinaryPrimitives.ReadUInt32BigEndian(content[(isLong ? 20 : 12)..]);
        var duration = isLong ? BinaryPrimitives.ReadUInt64BigEndian(content[24..]) : BinaryPrimitives.ReadUInt32BigEndian(content[16..]);
        // All ones: not known.
        if (duration != uint.MaxValue)
            NoteDuration(duration);
    }

    private void NoteDuration(ulong units)
    {
        if (_unitsPerSecond > 0)
            _found.Lasts((double)units / _unitsPerSecond);
    }

    /// <summary>One box: its name, and from where to where its content lies.</summary>
    private readonly record struct Box(string Name, long Start, long End)
    {
        /// <summary>Null at the end, and where no box can be.</summary>
        internal static Box? Read(ReadOnlySpan<byte> head, long at, long to)
        {
            if (head.Length < 8 || at + 8 > to)
                return null;

            var (size, start) = ((ulong)BinaryPrimitives.ReadUInt32BigEndian(head), 8);
            if (size == 1 && head.Length == 16)
                (size, start) = (BinaryPrimitives.ReadUInt64BigEndian(head[8..]), 16);
            if (size != 0 && size < (ulong)start)
                return null;

            // A length of nothing, or beyond the end: up to the end.
            var end = size == 0 || size > (ulong)(to - at) ? to : at + (long)size;
            return new Box(Encoding.Latin1.GetString(head[4..8]), Math.Min(at + start, end), end);
        }
    }
}
