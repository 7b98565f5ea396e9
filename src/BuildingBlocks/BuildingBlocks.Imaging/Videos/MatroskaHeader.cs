using System.Buffers.Binary;

namespace BuildingBlocks.Imaging.Videos;

/// <summary>Reads the header of WebM: elements within elements, each with its number and length (RFC 8794, RFC 9559).</summary>
internal sealed class MatroskaHeader(FileProbe probe)
{
    private const int Deepest = 4;
    private const int MostElements = 5_000;
    private const int ElementHead = 12;
    private const ulong VideoTrack = 1;
    private const double Nanoseconds = 1e9;

    private static readonly DateTime Epoch = new(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly FoundVideo _found = new();
    private (ulong Width, ulong Height) _pixels;
    private (ulong Width, ulong Height) _shown;
    private ulong _displayUnit;
    private ulong _trackType;
    private ulong _unit = 1_000_000;
    private double _duration;
    private int _elements;

    private enum Id : uint
    {
        Segment = 0x18538067,
        Info = 0x1549A966,
        TimestampScale = 0x2AD7B1,
        Duration = 0x4489,
        DateUtc = 0x4461,
        Tracks = 0x1654AE6B,
        TrackEntry = 0xAE,
        TrackType = 0x83,
        Video = 0xE0,
        PixelWidth = 0xB0,
        PixelHeight = 0xBA,
        DisplayWidth = 0x54B0,
        DisplayHeight = 0x54BA,
        DisplayUnit = 0x54B2,
        Cluster = 0x1F43B675,
    }

    /// <summary>Whether the head names the kind WebM; Matroska has the same first bytes.</summary>
    internal static bool IsWebM(ReadOnlySpan<byte> head)
    {
        var at = head[..Math.Min(head.Length, 64)].IndexOf((ReadOnlySpan<byte>)[0x42, 0x82]);
        return at >= 0 && Element.Read(head[at..], at, head.Length) is { } kind && head[(int)kind.Start..(int)kind.End].StartsWith("webm"u8);
    }

    public async Task<FoundVideo> Read()
    {
        await Walk(0, probe.Length, 0);
        _found.Lasts(_duration * _unit / Nanoseconds);
        return _found;
    }

    // False once the pictures themselves begin: what describes them stands before.
    private async Task<bool> Walk(long from, long to, int depth)
    {
        for (var at = from; at < to && ++_elements <= MostElements;)
        {
            var head = await probe.Read(at, ElementHead);
            if (Element.Read(head.Span, at, to) is not { } element || element.Id == Id.Cluster || !await Enter(element, depth))
                return false;

            at = element.End;
        }

        return true;
    }

    private async Task<bool> Enter(Element element, int depth)
    {
        switch (element.Id)
        {
            case Id.Segment or Id.Info or Id.Tracks or Id.Video when depth < Deepest:
                _found.IsComplete |= element.Id == Id.Tracks;
                return await Walk(element.Start, element.End, depth + 1);
            case Id.TrackEntry when depth < Deepest:
                (_trackType, _pixels, _shown, _displayUnit) = (0, default, default, 0);
                var goesOn = await Walk(element.Start, element.End, depth + 1);
                NoteTrack();
                return goesOn;
            default:
                var value = await probe.Read(element.Start, (int)Math.Min(element.End - element.Start, 8));
                Note(element.Id, value.Span);
                return true;
        }
    }

    private void Note(Id id, ReadOnlySpan<byte> value)
    {
        switch (id)
        {
            case Id.TimestampScale:
                _unit = Number(value);
                break;
            case Id.Duration:
                _duration = value.Length switch { 8 => BinaryPrimitives.ReadDoubleBigEndian(value), 4 => BinaryPrimitives.ReadSingleBigEndian(value), _ => 0 };
                break;
            case Id.DateUtc when value.Length == 8:
                _found.WasTaken(Epoch, BinaryPrimitives.ReadInt64BigEndian(value) / Nanoseconds);
                break;
            case Id.TrackType:
                _trackType = Number(value);
                break;
            case Id.PixelWidth:
                _pixels.Width = Number(value);
                break;
            case Id.PixelHeight:
                _pixels.Height = Number(value);
                break;
            case Id.DisplayWidth:
                _shown.Width = Number(value);
                break;
            case Id.DisplayHeight:
                _shown.Height = Number(value);
                break;
            case Id.DisplayUnit:
                _displayUnit = Number(value);
                break;
        }
    }

    private void NoteTrack()
    {
        if (_trackType != VideoTrack || _found.Width > 0)
            return;

        // In other units than pixels it gives the proportion alone.
        var (width, height) = _displayUnit == 0 && _shown is { Width: > 0, Height: > 0 } ? _shown : _pixels;
        (_found.Width, _found.Height) = ((int)Math.Min(width, int.MaxValue), (int)Math.Min(height, int.MaxValue));
    }

    private static ulong Number(ReadOnlySpan<byte> value)
    {
        ulong number = 0;
        foreach (var part in value)
            number = (number << 8) | part;
        return number;
    }

    /// <summary>One element: its number, and from where to where its content lies.</summary>
    private readonly record struct Element(Id Id, long Start, long End)
    {
        /// <summary>Null at the end, and where no element can be.</summary>
        internal static Element? Read(ReadOnlySpan<byte> head, long at, long to)
        {
            var idLength = LengthOf(head, 4);
            var sizeLength = idLength == 0 ? 0 : LengthOf(head[idLength..], 8);
            if (sizeLength == 0)
                return null;

            var start = at + idLength + sizeLength;
            var most = (1UL << (7 * sizeLength)) - 1;
            var size = Number(head.Slice(idLength, sizeLength)) & most;
            // All ones: not known, as in a recording that nobody finished; beyond the end: cut off.
            var end = size == most || size > (ulong)Math.Max(0, to - start) ? to : start + (long)size;
            return new Element((Id)Number(head[..idLength]), Math.Min(start, end), end);
        }

        // The zeros in front of the first one say how many bytes follow; 0 when there are not as many.
        private static int LengthOf(ReadOnlySpan<byte> bytes, int most)
        {
            if (bytes.IsEmpty || bytes[0] == 0)
                return 0;

            var length = System.Numerics.BitOperations.LeadingZeroCount((uint)bytes[0]) - 23;
            return length <= most && length <= bytes.Length ? length : 0;
        }
    }
}
