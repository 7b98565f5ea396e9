using System.Buffers.Binary;
using BuildingBlocks.Imaging.Native;

namespace BuildingBlocks.Imaging.Pictures;

/// <summary>
/// The color space that a file names by numbers instead of a profile (ITU-T H.273), an AVIF in the box colr of kind nclx and a PNG in the chunk cICP:
/// libvips leaves it out, and wide colors would look pale. Runs in a worker.
/// </summary>
internal static class CodedColor
{
    // What says nothing or sRGB's own, and those so near to it that the eye does not tell them apart.
    private static readonly int[] PlainTransfers = [0, 1, 2, 6, 13, 14, 15];

    /// <summary>With the profile that the numbers stand for, unless they say nothing; of an AVIF its own profile counts more, of a PNG the numbers do.</summary>
    internal static VipsImage Named(VipsImage image, string path, ImageFormat format)
    {
        var named = format switch
        {
            ImageFormat.Avif when image.Bytes("icc-profile-data").Length == 0 => ProfileOf(AvifBoxes.Head(path)),
            ImageFormat.Png when image.Interpretation is Interpretation.Srgb or Interpretation.Deep => OfPng(path),
            _ => null,
        };
        if (named is not { } profile)
            return image;

        using (image)
            return image.With("icc-profile-data", profile);
    }

    // Primaries, transfer, matrix (of red, green and blue none) and whether the range is full, which a PNG's decoders give as it is.
    private static byte[]? OfPng(string path) => PngChunks.Find(path, "cICP"u8) is [var primaries, var transfer, 0, 1] ? Profile(primaries, transfer) : null;

    internal static byte[]? ProfileOf(ReadOnlySpan<byte> avif)
    {
        var properties = AvifBoxes.Properties(avif);
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
}
