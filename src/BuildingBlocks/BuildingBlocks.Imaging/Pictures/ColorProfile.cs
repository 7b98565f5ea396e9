using System.Buffers.Binary;

namespace BuildingBlocks.Imaging.Pictures;

/// <summary>
/// Tells whether an embedded ICC profile is sRGB. Most photographs carry it, and converting sRGB to sRGB costs as much time as all the rest.
/// Judged by the colors of the primaries and the tone curve; names and versions of the profile differ by maker.
/// </summary>
internal static class ColorProfile
{
    private const int TableStart = 132;
    private const double Tolerance = 0.003;

    // Primaries adapted to D50, and the curve at a half.
    private static readonly double[] Red = [0.4361, 0.2225, 0.0139];
    private static readonly double[] Green = [0.3851, 0.7169, 0.0971];
    private static readonly double[] Blue = [0.1431, 0.0606, 0.7141];
    private const double Half = 0.2140;

    internal static bool IsSrgb(ReadOnlySpan<byte> profile) =>
        profile.Length > TableStart && profile[16..20].SequenceEqual("RGB "u8) && Tag(profile, "A2B0"u8).IsEmpty &&
        Near(Tag(profile, "rXYZ"u8), Red) && Near(Tag(profile, "gXYZ"u8), Green) && Near(Tag(profile, "bXYZ"u8), Blue) &&
        IsSrgbCurve(Tag(profile, "rTRC"u8)) && IsSrgbCurve(Tag(profile, "gTRC"u8)) && IsSrgbCurve(Tag(profile, "bTRC"u8));

    private static ReadOnlySpan<byte> Tag(ReadOnlySpan<byte> profile, ReadOnlySpan<byte> signature)
    {
        var count = Math.Min(BinaryPrimitives.ReadUInt32BigEndian(profile[128..]), 100);
        for (var at = TableStart; count > 0 && at + 12 <= profile.Length; at += 12, count--)
        {
            if (!profile.Slice(at, 4).SequenceEqual(signature))
                continue;

            var offset = BinaryPrimitives.ReadUInt32BigEndian(profile[(at + 4)..]);
            var length = BinaryPrimitives.ReadUInt32BigEndian(profile[(at + 8)..]);
            return (ulong)offset + length <= (ulong)profile.Length ? profile.Slice((int)offset, (int)length) : default;
        }

        return default;
    }

    private static bool Near(ReadOnlySpan<byte> xyz, double[] wanted)
    {
        if (xyz.Length < 20)
            return false;

        for (var i = 0; i < 3; i++)
            if (Math.Abs(Fixed(xyz[(8 + (4 * i))..]) - wanted[i]) > Tolerance)
                return false;

        return true;
    }

    private static bool IsSrgbCurve(ReadOnlySpan<byte> curve)
    {
        if (curve.Length < 14)
            return false;
        if (curve.StartsWith("para"u8))
            return curve.Length >= 32 && curve[9] == 3 && Math.Abs(Parametric(curve) - Half) < Tolerance / 2;

        // A table; a single number would be a plain gamma, which sRGB is not.
        var count = BinaryPrimitives.ReadUInt32BigEndian(curve[8..]);
        if (!curve.StartsWith("curv"u8) || count < 16 || curve.Length < 12 + (2L * count))
            return false;

        var middle = (count - 1) / 2.0;
        var (low, high) = (Entry(curve, (int)Math.Floor(middle)), Entry(curve, (int)Math.Ceiling(middle)));
        return Math.Abs(((low + high) / 2) - Half) < Tolerance / 2;
    }

    private static double Entry(ReadOnlySpan<byte> curve, int index) =>
        BinaryPrimitives.ReadUInt16BigEndian(curve[(12 + (2 * index))..]) / 65535.0;

    // Type 3: (a·x + b)^g above d, here at one half, which is above every sensible d.
    private static double Parametric(ReadOnlySpan<byte> curve) =>
        Math.Pow((Fixed(curve[16..]) * 0.5) + Fixed(curve[20..]), Fixed(curve[12..]));

    private static double Fixed(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadInt32BigEndian(bytes) / 65536.0;
}
