using System.Buffers.Binary;
using System.Text;

namespace BuildingBlocks.Imaging.Pictures;

/// <summary>Writes color profiles of three primaries and one tone curve (ICC.1:2010).</summary>
internal static class MatrixProfile
{
    private const int HeaderLength = 128;
    private const int CurvePoints = 1024;

    private static readonly double[] WhiteOfD50 = [0.9642, 1, 0.8249];

    /// <summary>Red, green and blue as XYZ, adapted to D50; so are the others.</summary>
    internal static double[][] Bt709 { get; } = [[0.43607, 0.22249, 0.01392], [0.38515, 0.71687, 0.09708], [0.14307, 0.06061, 0.7141]];

    internal static double[][] DisplayP3 { get; } = [[0.51512, 0.2412, -0.00105], [0.29198, 0.69225, 0.04189], [0.1571, 0.06657, 0.78407]];

    internal static double[][] Bt2020 { get; } = [[0.67348, 0.27904, -0.00194], [0.16566, 0.67535, 0.02998], [0.12505, 0.04561, 0.79687]];

    /// <summary>A profile whose curve gives light for a number, both from 0 to 1; brighter light is cut off.</summary>
    internal static byte[] Write(double[][] primaries, Func<double, double> curve)
    {
        var tone = Tone(curve);
        (string Name, byte[] Content)[] tags =
        [
            ("wtpt", Xyz(WhiteOfD50)), ("rXYZ", Xyz(primaries[0])), ("gXYZ", Xyz(primaries[1])), ("bXYZ", Xyz(primaries[2])),
            ("rTRC", tone), ("gTRC", tone), ("bTRC", tone),
        ];
        List<byte> table = [.. Long(tags.Length)], body = [];
        var start = HeaderLength + 4 + (12 * tags.Length);
        foreach (var (name, content) in tags)
        {
            table.AddRange([.. Encoding.ASCII.GetBytes(name), .. Long(start + body.Count), .. Long(content.Length)]);
            body.AddRange(content);
        }

        return [.. Header(start + body.Count), .. table, .. body];
    }

    private static byte[] Header(int length)
    {
        var header = new byte[HeaderLength];
        Long(length).CopyTo(header, 0);
        header[8] = 4; // the version
        "mntrRGB XYZ "u8.CopyTo(header.AsSpan(12));
        "acsp"u8.CopyTo(header.AsSpan(36));
        Xyz(WhiteOfD50).AsSpan(8).CopyTo(header.AsSpan(68));
        return header;
    }

    private static byte[] Tone(Func<double, double> curve)
    {
        var tone = new byte[12 + (2 * CurvePoints)];
        "curv"u8.CopyTo(tone);
        BinaryPrimitives.WriteInt32BigEndian(tone.AsSpan(8), CurvePoints);
        for (var i = 0; i < CurvePoints; i++)
            BinaryPrimitives.WriteUInt16BigEndian(
                tone.AsSpan(12 + (2 * i)), (ushort)Math.Round(ushort.MaxValue * Math.Clamp(curve(i / (CurvePoints - 1.0)), 0, 1)));
        return tone;
    }

    private static byte[] Xyz(double[] values) => [.. "XYZ \0\0\0\0"u8, .. values.SelectMany(value => Long((int)Math.Round(value * 65536)))];

    private static byte[] Long(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
