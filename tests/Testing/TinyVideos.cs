using System.Buffers.Binary;
using System.Text;

namespace Testing;

/// <summary>Videos of a few hundred bytes with true headers and nothing to decode; those of different seeds differ.</summary>
public static class TinyVideos
{
    private const uint UnitsPerSecond = 600;

    private static readonly DateTime Iso = new(1904, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime Matroska = new(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>An MP4 that lies on its side if it is turned.</summary>
    public static byte[] Mp4(int seed = 0, double seconds = 12, int width = 640, int height = 360, bool turned = false, DateTime? taken = null) =>
        [.. Box("ftyp", "isom\0\0\u0002\0isomiso2avc1mp41"u8), .. Movie(seconds, width, height, turned, taken), .. Box("mdat", Pixels(seed))];

    /// <summary>A MOV as a phone writes it: the header behind the pictures, and the clock of the place in a box of its own.</summary>
    public static byte[] Mov(int seed = 0, double seconds = 12, int width = 640, int height = 360, string? clock = null, DateTime? taken = null) =>
        [.. Box("ftyp", "qt  \0\0\0\0qt  "u8), .. Box("wide"), .. Box("mdat", Pixels(seed)), .. Movie(seconds, width, height, false, taken, clock is null ? [] : Clock(clock))];

    /// <summary>A WebM; one that says nothing of its length is what a browser records.</summary>
    public static byte[] WebM(int seed = 0, double? seconds = 12, int width = 640, int height = 360, DateTime? taken = null)
    {
        byte[] video = Element(0xE0, [.. Element(0xB0, Short(width)), .. Element(0xBA, Short(height))]);
        byte[] sound = Element(0xAE, Element(0x83, [2]));
        byte[] info =
        [
            .. Element(0x2AD7B1, [0x0F, 0x42, 0x40]),
            .. seconds is { } length ? Element(0x4489, Real(length * 1000)) : [],
            .. taken is { } date ? Element(0x4461, Long((ulong)(date - Matroska).Ticks * 100)) : [],
        ];
        byte[] tracks = [.. sound, .. Element(0xAE, [.. Element(0x83, [1]), .. video])];
        byte[] content = [.. Element(0x1549A966, info), .. Element(0x1654AE6B, tracks), .. Element(0x1F43B675, Pixels(seed))];
        // The length of a recording is not known when its head is written.
        byte[] segment = seconds is null ? [0x18, 0x53, 0x80, 0x67, 0x01, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, .. content] : Element(0x18538067, content);
        return [.. Element(0x1A45DFA3, Element(0x4282, "webm"u8)), .. segment];
    }

    /// <summary>A box of an MP4.</summary>
    public static byte[] Box(string name, params ReadOnlySpan<byte> content) => [.. Int(content.Length + 8), .. Encoding.Latin1.GetBytes(name), .. content];

    private static byte[] Movie(double seconds, int width, int height, bool turned, DateTime? taken, params byte[] more)
    {
        var created = taken is { } date ? (int)(uint)(date - Iso).TotalSeconds : 0;
        byte[] head = [.. new byte[4], .. Int(created), .. Int(created), .. Int((int)UnitsPerSecond), .. Int((int)Math.Round(seconds * UnitsPerSecond)), .. new byte[80]];
        return Box("moov", [.. Box("mvhd", head), .. Track("soun", 0, 0, false), .. Track("vide", width, height, turned), .. more]);
    }

    private static byte[] Track(string handler, int width, int height, bool turned)
    {
        const int one = 65_536;
        int[] matrix = turned ? [0, one, 0, -one, 0, 0, 0, 0, 1 << 30] : [one, 0, 0, 0, one, 0, 0, 0, 1 << 30];
        byte[] head = [0, 0, 0, 3, .. new byte[36], .. matrix.SelectMany(Int), .. Int(width * one), .. Int(height * one)];
        byte[] sample = [.. new byte[4], .. Int(1), .. Box("avc1", [.. new byte[24], .. Short(width), .. Short(height), .. new byte[50]])];
        return Box("trak", [.. Box("tkhd", head), .. Box("mdia", [.. Box("hdlr", [.. new byte[8], .. Encoding.Latin1.GetBytes(handler), .. new byte[13]]), .. Box("minf", Box("stbl", Box("stsd", sample)))])]);
    }

    private static byte[] Clock(string text)
    {
        byte[] names = [.. new byte[4], .. Int(2), .. Box("mdta", "com.apple.quicktime.make"u8), .. Box("mdta", "com.apple.quicktime.creationdate"u8)];
        byte[] value = Box("data", [.. Int(1), .. Int(0), .. Encoding.ASCII.GetBytes(text)]);
        byte[] item = [.. Int(value.Length + 8), .. Int(2), .. value];
        return Box("meta", [.. Box("hdlr", [.. new byte[8], .. "mdta"u8, .. new byte[13]]), .. Box("keys", names), .. Box("ilst", item)]);
    }

    private static byte[] Element(uint id, params ReadOnlySpan<byte> content)
    {
        var number = Int((int)id).AsSpan();
        return [.. number[number.IndexOfAnyExcept((byte)0)..], 0x08, .. Int(content.Length), .. content];
    }

    private static byte[] Pixels(int seed)
    {
        var bytes = new byte[64];
        new Random(seed).NextBytes(bytes);
        return bytes;
    }

    private static byte[] Int(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }

    private static byte[] Short(int value) => Int(value)[2..];

    private static byte[] Long(ulong value)
    {
        var bytes = new byte[8];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, value);
        return bytes;
    }

    private static byte[] Real(double value) => Long(BitConverter.DoubleToUInt64Bits(value));
}
