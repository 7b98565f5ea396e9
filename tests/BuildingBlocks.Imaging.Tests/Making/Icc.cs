using System.Buffers.Binary;

namespace BuildingBlocks.Imaging.Tests.Making;

/// <summary>Color profiles of three primaries and one tone curve (ICC.1:2010), made here so that no test leans on the library's own.</summary>
internal static class Icc
{
    private static readonly double[] WhiteOfD50 = [0.9642, 1, 0.8249];

    /// <summary>Adobe RGB (1998): gamma 2.2 in 563/256.</summary>
    internal static byte[] AdobeRgb { get; } = Profile([0.60974, 0.31111, 0.01947], [0.20528, 0.62567, 0.06087], [0.14919, 0.06322, 0.74457], [563 / 256.0]);

    /// <summary>Display P3: the tone curve of sRGB.</summary>
    internal static byte[] DisplayP3 { get; } =
        Profile([0.51512, 0.2412, -0.00105], [0.29198, 0.69225, 0.04189], [0.1571, 0.06657, 0.78407], [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045]);

    internal static byte[] WithProfile(this byte[] jpeg, byte[] profile)
    {
        byte[] body = [.. "ICC_PROFILE\0"u8, 1, 1, .. profile];
        return [.. jpeg[..2], 0xFF, 0xE2, .. Short(2 + body.Length), .. body, .. jpeg[2..]];
    }

    private static byte[] Profile(double[] red, double[] green, double[] blue, double[] curve)
    {
        (string Name, byte[] Content)[] tags =
        [
            ("wtpt", Xyz(WhiteOfD50)), ("rXYZ", Xyz(red)), ("gXYZ", Xyz(green)), ("bXYZ", Xyz(blue)),
            ("rTRC", Curve(curve)), ("gTRC", Curve(curve)), ("bTRC", Curve(curve)),
        ];
        var (table, body) = (new List<byte>(Long(tags.Length)), new List<byte>());
        var start = 128 + 4 + (12 * tags.Length);
        foreach (var (name, content) in tags)
        {
            table.AddRange([.. System.Text.Encoding.ASCII.GetBytes(name), .. Long(start + body.Count), .. Long(content.Length)]);
            body.AddRange(content);
        }

        return [.. Header(start + body.Count), .. table, .. body];
    }

    private static byte[] Header(int length)
    {
        var header = new byte[128];
        Long(length).CopyTo(header, 0);
        header[8] = 4;
        "mntrRGB XYZ "u8.CopyTo(header.AsSpan(12));
        "acsp"u8.CopyTo(header.AsSpan(36));
        Xyz(WhiteOfD50).AsSpan(8).CopyTo(header.AsSpan(68));
        return header;
    }

    private static byte[] Xyz(double[] values) => [.. "XYZ \0\0\0\0"u8, .. values.SelectMany(Fixed)];

    // Parametric: of type 0 with the exponent alone, or of type 3 with a straight piece near black.
    private static byte[] Curve(double[] parameters) =>
        [.. "para\0\0\0\0"u8, 0, (byte)(parameters.Length == 1 ? 0 : 3), 0, 0, .. parameters.SelectMany(Fixed)];

    private static byte[] Fixed(double value) => Long((int)Math.Round(value * 65536));

    private static byte[] Long(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }

    private static byte[] Short(int value) => [(byte)(value >> 8), (byte)value];
}
