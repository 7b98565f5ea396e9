using System.Buffers.Binary;
using System.Text;
using BuildingBlocks.Imaging.Pictures;

namespace BuildingBlocks.Imaging.Videos;

/// <summary>Tells a video's format by its first bytes. HEIC and AVIF are of the same family of files as MP4: only the brands tell them apart.</summary>
internal static class VideoSniffer
{
    private static readonly HashSet<string> Mp4Brands =
    [
        "isom", "iso2", "iso3", "iso4", "iso5", "iso6", "iso7", "iso8", "iso9", "mp41", "mp42", "avc1", "M4V ", "M4VH", "M4VP", "dash", "MSNV", "XAVC", "f4v ",
    ];

    // A QuickTime file from before there were brands begins with one of these.
    private static readonly HashSet<string> OldQuickTime = ["moov", "mdat", "wide", "free", "skip", "pnot"];

    /// <summary>The format, or the sentence that says why the video is not taken; neither when it is no video.</summary>
    internal static (VideoFormat? Format, string? Refusal) Sniff(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0x1A, 0x45, 0xDF, 0xA3]))
            return MatroskaHeader.IsWebM(head) ? (VideoFormat.WebM, null) : (null, Refusals.OtherVideo("Matroska (MKV)"));
        if (head.Length < 12)
            return default;

        var kind = Encoding.Latin1.GetString(head[4..8]);
        if (kind == "ftyp")
            return SniffBrands(head);

        return OldQuickTime.Contains(kind) && BinaryPrimitives.ReadUInt32BigEndian(head) is >= 8 or 1 ? (VideoFormat.QuickTime, null) : (null, Other(head));
    }

    private static (VideoFormat?, string?) SniffBrands(ReadOnlySpan<byte> head)
    {
        var end = (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(head), (uint)head.Length);
        var (mp4, quickTime, other) = (false, false, false);
        for (var at = 8; at + 4 <= end; at += at == 8 ? 8 : 4)
        {
            var brand = Encoding.Latin1.GetString(head.Slice(at, 4));
            if (IsPicture(brand))
                return default;
            mp4 |= Mp4Brands.Contains(brand);
            quickTime |= brand == "qt  ";
            other |= brand.StartsWith("3g", StringComparison.Ordinal);
        }

        return quickTime ? (VideoFormat.QuickTime, null) : mp4 ? (VideoFormat.Mp4, null) : (null, other ? Refusals.OtherVideo("3GP") : null);
    }

    private static bool IsPicture(string brand) =>
        brand is "avif" or "avis" or "mif1" or "mif2" or "msf1" or "crx " || brand.StartsWith("hei", StringComparison.Ordinal) || brand is "hevc" or "hevm" or "hevs" or "hevx";

    private static string? Other(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("RIFF"u8) && head[8..12].SequenceEqual("AVI "u8))
            return Refusals.OtherVideo("AVI");
        if (head.StartsWith((ReadOnlySpan<byte>)[0x30, 0x26, 0xB2, 0x75, 0x8E, 0x66, 0xCF, 0x11]))
            return Refusals.OtherVideo("Windows Media");
        if (head.StartsWith("FLV\u0001"u8))
            return Refusals.OtherVideo("Flash");

        return head.StartsWith((ReadOnlySpan<byte>)[0, 0, 1, 0xBA]) || IsTransportStream(head, 0, 188) || IsTransportStream(head, 4, 192) ? Refusals.OtherVideo("MPEG and AVCHD") : null;
    }

    private static bool IsTransportStream(ReadOnlySpan<byte> head, int first, int step)
    {
        for (var packet = 0; packet < 5; packet++)
            if (first + (packet * step) >= head.Length || head[first + (packet * step)] != 0x47)
                return false;

        return true;
    }
}
