using System.Buffers.Binary;
using BuildingBlocks.Imaging.Native;

namespace BuildingBlocks.Imaging.Pictures;

/// <summary>
/// An AVIF is turned by its boxes, which libvips follows, and its EXIF says it once more. Some programs write EXIF alone: where there is no such box, that
/// counts, or the picture would lie on its side. Runs in a worker.
/// </summary>
internal static class AvifTurn
{
    private const int MostEntries = 200;
    private const int EntryLength = 12;

    internal static VipsImage Applied(VipsImage image, string path)
    {
        var orientation = OrientationOf(image.Bytes("exif-data"));
        if (orientation is not (> 1 and <= 8) || IsTurned(AvifBoxes.Head(path)))
            return image;

        using (image)
            return image.With("orientation", orientation);
    }

    internal static bool IsTurned(ReadOnlySpan<byte> avif)
    {
        var properties = AvifBoxes.Properties(avif);
        while (properties.Next())
        {
            if (properties.Name.SequenceEqual("irot"u8) || properties.Name.SequenceEqual("imir"u8))
                return true;
        }

        return false;
    }

    /// <summary>The orientation that a block of EXIF says, as it stands there; 0 where it says none.</summary>
    internal static int OrientationOf(ReadOnlySpan<byte> exif)
    {
        var tiff = exif.StartsWith("Exif\0\0"u8) ? exif[6..] : exif;
        var isLittle = tiff.StartsWith("II*\0"u8);
        if (tiff.Length < 8 || !(isLittle || tiff.StartsWith("MM\0*"u8)))
            return 0;

        var directory = isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (directory > tiff.Length - 2)
            return 0;

        var at = (int)directory;
        var entries = Math.Min(Short(tiff[at..], isLittle), MostEntries);
        for (at += 2; entries-- > 0 && at + EntryLength <= tiff.Length; at += EntryLength)
        {
            if (Short(tiff[at..], isLittle) == 0x0112)
                return Short(tiff[(at + 8)..], isLittle);
        }

        return 0;
    }

    private static int Short(ReadOnlySpan<byte> at, bool isLittle) => isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(at) : BinaryPrimitives.ReadUInt16BigEndian(at);
}
