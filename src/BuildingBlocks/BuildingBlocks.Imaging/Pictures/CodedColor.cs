using System.Buffers.Binary;
using BuildingBlocks.Imaging.Native;

namespace BuildingBlocks.Imaging.Pictures;

/// <summary>
/// The color space that an AVIF names by numbers instead of a profile (ITU-T H.273, in the box colr of kind nclx): libvips leaves it out,
/// and wide colors would look pale. Runs in a worker.
/// </summary>
internal static class CodedColor
{
    private const int HeadLength = 64 * 1024;
    private const int BoxHead = 8;

    // What says nothing or sRGB's own, and those so near to it that the eye does not tell them apart.
    private static readonly int[] PlainTransfers = [0, 1, 2, 6, 13, 14, 15];

    /// <summary>With the profile that the numbers stand for, unless it has one or they say nothing.</summary>
    internal static VipsImage Named(VipsImage image, string path)
    {
        if (image.Bytes("icc-profile-data").Length > 0 || ProfileOf(Head(path)) is not { } profile)
            return image;

        using (image)
            return image.With("icc-profile-data", profile);
    }

    internal static byte[]? ProfileOf(ReadOnlySpan<byte> avif)
    {
        var properties = new Boxes(Inside(Inside(Inside(avif, "meta"u8, skipped: 4), "iprp"u8), "ipco"u8));
        while (properties.Next())
        {
            if (properties.Name.SequenceEqual("colr"u8) && properties.Content is { Length: >= 8 } content && content.StartsWith("nclx"u8))
                return Profile(BinaryPrimitives.ReadUInt16BigEndian(content[4..]), BinaryPrimitives.ReadUInt16BigEndian(content[6..]));
        }

        return null;
    }

    private static byte[]? Profile(int primaries, int transfer)
    {
        var isPlain = PlainTransfers.Contains(transfer);
        return (primaries, isPlain) switch
        {
            (9, _) => MatrixProfile.Write(MatrixProfile.Bt2020, Curve(transfer)),
            (12, _) => MatrixProfile.Write(MatrixProfile.DisplayP3, Curve(transfer)),
            (_, false) => MatrixProfile.Write(MatrixProfile.Bt709, Curve(transfer)),
            _ => null,
        };
    }

    private static Func<double, double> Curve(int transfer) => transfer switch
    {
        4 => code => Math.Pow(code, 2.2),
        5 => code => Math.Pow(code, 2.8),
        8 => code => code,
        16 => PerceptualQuantizer,
        18 => HybridLogGamma,
        _ => code => code <= 0.04045 ? code / 12.92 : Math.Pow((code + 0.055) / 1.055, 2.4),
    };

    // Brighter than paper (203 cd/m² by ITU-R BT.2408) is white.
    private static double PerceptualQuantizer(double code)
    {
        const double m1 = 2610 / 16384.0, m2 = 2523 / 32.0, c1 = 3424 / 4096.0, c2 = 2413 / 128.0, c3 = 2392 / 128.0;
        var power = Math.Pow(code, 1 / m2);
        return 10_000 / 203.0 * Math.Pow(Math.Max(power - c1, 0) / (c2 - (c3 * power)), 1 / m1);
    }

    // Likewise: paper has three quarters of the signal.
    private static double HybridLogGamma(double code)
    {
        const double a = 0.17883277, b = 1 - (4 * a), paper = 0.265;
        var c = 0.5 - (a * Math.Log(4 * a));
        return (code <= 0.5 ? code * code / 3 : (Math.Exp((code - c) / a) + b) / 12) / paper;
    }

    private static ReadOnlySpan<byte> Inside(ReadOnlySpan<byte> content, ReadOnlySpan<byte> wanted, int skipped = 0)
    {
        var boxes = new Boxes(content);
        while (boxes.Next())
        {
            if (boxes.Name.SequenceEqual(wanted))
                return boxes.Content.Length < skipped ? default : boxes.Content[skipped..];
        }

        return default;
    }

    private static ReadOnlySpan<byte> Head(string path)
    {
        using var file = File.OpenHandle(path);
        var head = new byte[HeadLength];
        return head.AsSpan(0, RandomAccess.Read(file, head, 0));
    }

    // One after the other; a box of 64 bits or without a length, which nobody writes there, ends them.
    private ref struct Boxes(ReadOnlySpan<byte> content)
    {
        private ReadOnlySpan<byte> _left = content;

        internal ReadOnlySpan<byte> Name { get; private set; }

        internal ReadOnlySpan<byte> Content { get; private set; }

        internal bool Next()
        {
            if (_left.Length < BoxHead || BinaryPrimitives.ReadUInt32BigEndian(_left) is var length && length < BoxHead)
                return false;

            var end = (int)Math.Min(length, (uint)_left.Length);
            Name = _left[4..BoxHead];
            Content = _left[BoxHead..end];
            _left = _left[end..];
            return true;
        }
    }
}
