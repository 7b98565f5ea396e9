using System.Buffers.Binary;

namespace BuildingBlocks.Imaging.Pictures;

/// <summary>
/// Tells camera raw files from the TIFF they look like: libvips would read one and show the stamp-sized preview it starts with.
/// </summary>
internal static class RawFile
{
    private const ushort NewSubfileType = 0x00FE;
    private const ushort PhotometricInterpretation = 0x0106;
    private const ushort DngVersion = 0xC612;
    private const ushort ColorFilterArray = 32803;
    private const ushort LinearRaw = 34892;

    /// <summary>Raw files with a mark of their own at the start.</summary>
    internal static bool HasRawMark(ReadOnlySpan<byte> head) =>
        head.StartsWith("FUJIFILMCCD-RAW"u8) || head.StartsWith("IIU\0"u8) || head.StartsWith("IIRO"u8) || head.StartsWith("IIRS"u8) ||
        head.StartsWith("MMOR"u8) || head.StartsWith("FOVb"u8);

    /// <summary>Canon's CR2 by its mark; DNG, NEF, ARW and PEF since their first picture is a reduced one or sensor data.</summary>
    internal static bool IsRaw(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length >= 10 && tiff[8] == 'C' && tiff[9] == 'R')
            return true;

        var little = tiff[0] == 'I';
        var directory = tiff.Length < 8 ? uint.MaxValue : Long(tiff[4..], little);
        if (directory > tiff.Length - 2)
            return false;

        var entries = Short(tiff[(int)directory..], little);
        for (var at = (int)directory + 2; entries > 0 && at + 12 <= tiff.Length; at += 12, entries--)
            if (SaysRaw(tiff.Slice(at, 12), little))
                return true;

        return false;
    }

    private static bool SaysRaw(ReadOnlySpan<byte> entry, bool little) => Short(entry, little) switch
    {
        DngVersion => true,
        NewSubfileType => (Long(entry[8..], little) & 1) != 0,
        PhotometricInterpretation => Short(entry[8..], little) is ColorFilterArray or LinearRaw,
        _ => false,
    };

    private static ushort Short(ReadOnlySpan<byte> bytes, bool little) =>
        little ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static uint Long(ReadOnlySpan<byte> bytes, bool little) =>
        little ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
