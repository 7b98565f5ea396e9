using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace BuildingBlocks.Imaging.Videos;

/// <summary>The date that Apple's phones write beside the one in UTC, with the zone they were in: names in one box, their values in the next.</summary>
internal sealed class AppleKeys
{
    private const int ValueHead = 8 + 8 + 8; // the item's, the value's, its type and language
    private const uint MostKeys = 200;

    private int _dateKey;

    public DateTime? TakenAt { get; private set; }

    public void NoteKeys(ReadOnlySpan<byte> content)
    {
        if (content.Length < 8)
            return;

        var (at, count) = (8, Math.Min(BinaryPrimitives.ReadUInt32BigEndian(content[4..]), MostKeys));
        for (var key = 1; key <= count && at + 8 <= content.Length; key++)
        {
            var size = BinaryPrimitives.ReadUInt32BigEndian(content[at..]);
            if (size < 8 || size > content.Length - at)
                return;
            if (content.Slice(at + 8, (int)size - 8).SequenceEqual("com.apple.quicktime.creationdate"u8))
                _dateKey = key;
            at += (int)size;
        }
    }

    public void NoteValues(ReadOnlySpan<byte> content)
    {
        for (var at = 0; _dateKey > 0 && at + ValueHead <= content.Length;)
        {
            var size = BinaryPrimitives.ReadUInt32BigEndian(content[at..]);
            if (size < ValueHead || size > content.Length - at)
                return;
            if (BinaryPrimitives.ReadUInt32BigEndian(content[(at + 4)..]) == _dateKey)
                NoteDate(Encoding.ASCII.GetString(content.Slice(at + ValueHead, (int)size - ValueHead)));
            at += (int)size;
        }
    }

    // Such as 2026-06-20T14:03:07+0200: the clock on the wall there.
    private void NoteDate(string text)
    {
        if (DateTimeOffset.TryParseExact(text, ["yyyy-MM-ddTHH:mm:sszzz", "yyyy-MM-ddTHH:mm:ssK"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            TakenAt = DateTime.SpecifyKind(date.DateTime, DateTimeKind.Unspecified);
    }
}
