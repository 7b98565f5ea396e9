using System.Globalization;

namespace Settings.Domain;

/// <summary>
/// A color by how it is seen: lightness (0 to 1), chroma (0 for gray) and hue (degrees). Björn Ottosson's OKLab in polar coordinates, as in CSS Color 4:
/// the same lightness looks equally light in every hue.
/// </summary>
internal readonly record struct Oklch(double Lightness, double Chroma, double Hue)
{
    private const double Hair = 0.0001;

    /// <summary>The color of #rrggbb.</summary>
    public static Oklch Of(string hex)
    {
        var (r, g, b) = (Linear(hex, 1), Linear(hex, 3), Linear(hex, 5));
        var l = Math.Cbrt((0.4122214708 * r) + (0.5363325363 * g) + (0.0514459929 * b));
        var m = Math.Cbrt((0.2119034982 * r) + (0.6806995451 * g) + (0.1073969566 * b));
        var s = Math.Cbrt((0.0883024619 * r) + (0.2817188376 * g) + (0.6299787005 * b));
        var a = (1.9779984951 * l) - (2.4285922050 * m) + (0.4505937099 * s);
        var c = (0.0259040371 * l) + (0.7827717662 * m) - (0.8086757660 * s);
        return new Oklch((0.2104542553 * l) + (0.7936177850 * m) - (0.0040720468 * s), Math.Sqrt((a * a) + (c * c)), Math.Atan2(c, a) * 180 / Math.PI);
    }

    /// <summary>As #rrggbb. What a screen can't show keeps lightness and hue and loses chroma.</summary>
    public string Hex()
    {
        var lightness = Math.Clamp(Lightness, 0, 1);
        var (possible, impossible) = (0.0, Chroma);
        if (Shown(lightness, Chroma, Hue) is { } asItIs)
            return asItIs;

        while (impossible - possible > Hair)
        {
            var middle = (possible + impossible) / 2;
            (possible, impossible) = Shown(lightness, middle, Hue) is null ? (possible, middle) : (middle, impossible);
        }

        return Shown(lightness, possible, Hue) ?? (lightness < 0.5 ? "#000000" : "#ffffff");
    }

    /// <summary>How far two colors are apart, from 1 to 21 (WCAG 2.2, contrast ratio).</summary>
    public static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string hex) => (0.2126 * Linear(hex, 1)) + (0.7152 * Linear(hex, 3)) + (0.0722 * Linear(hex, 5));

    private static double Linear(string hex, int at)
    {
        var value = int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    private static string? Shown(double lightness, double chroma, double hue)
    {
        var (a, c) = (chroma * Math.Cos(hue * Math.PI / 180), chroma * Math.Sin(hue * Math.PI / 180));
        var l = Cube(lightness + (0.3963377774 * a) + (0.2158037573 * c));
        var m = Cube(lightness - (0.1055613458 * a) - (0.0638541728 * c));
        var s = Cube(lightness - (0.0894841775 * a) - (1.2914855480 * c));
        double[] linear =
        [
            (4.0767416621 * l) - (3.3077115913 * m) + (0.2309699292 * s),
            (-1.2684380046 * l) + (2.6097574011 * m) - (0.3413193965 * s),
            (-0.0041960863 * l) - (0.7034186147 * m) + (1.7076147010 * s),
        ];
        return linear.All(part => part is > -Hair and < 1 + Hair) ? "#" + string.Concat(linear.Select(Byte)) : null;
    }

    private static double Cube(double value) => value * value * value;

    private static string Byte(double linear)
    {
        var part = Math.Clamp(linear, 0, 1);
        part = part <= 0.0031308 ? part * 12.92 : (1.055 * Math.Pow(part, 1 / 2.4)) - 0.055;
        return ((int)Math.Round(part * 255)).ToString("x2", CultureInfo.InvariantCulture);
    }
}
