using System.Text.Json.Serialization;

namespace Shop.Domain.Catalogue;

/// <summary>The part of a photo that is printed, in ten-thousandths of the photo's upright width and height.</summary>
internal sealed record Crop(int X, int Y, int Width, int Height)
{
    public const int Whole = 10_000;

    /// <summary>Below so many pixels an inch a print looks soft.</summary>
    public const int SoftDpi = 150;

    /// <summary>Below so many it is plainly too small.</summary>
    public const int PoorDpi = 100;

    private const double TenthsOfMillimeterInInch = 254;

    [JsonIgnore]
    public bool IsWithinPhoto => X >= 0 && Y >= 0 && Width > 0 && Height > 0 && X + Width <= Whole && Y + Height <= Whole;

    /// <summary>The largest part of the photo that has the paper's shape, from its middle; the paper lies as the photo does.</summary>
    public static Crop Centered(int photoWidth, int photoHeight, PaperSize size)
    {
        var shape = ShapeOf(photoWidth >= photoHeight, size);
        var photo = (double)photoWidth / photoHeight;
        var (width, height) = photo > shape ? (shape / photo, 1.0) : (1.0, photo / shape);
        var (w, h) = ((int)Math.Round(width * Whole), (int)Math.Round(height * Whole));
        return new Crop((Whole - w) / 2, (Whole - h) / 2, w, h);
    }

    /// <summary>Whether it has the paper's shape, upright or lying, but for what rounding makes of it.</summary>
    public bool Fits(int photoWidth, int photoHeight, PaperSize size)
    {
        var shape = (double)Width * photoWidth / ((double)Height * photoHeight);
        return Near(shape, ShapeOf(lying: true, size)) || Near(shape, ShapeOf(lying: false, size));
    }

    /// <summary>Pixels an inch on paper of this size.</summary>
    public int DpiOn(int photoWidth, int photoHeight, PaperSize size)
    {
        var pixels = Math.Max((double)Width * photoWidth, (double)Height * photoHeight) / Whole;
        return (int)Math.Floor(pixels / (size.Long / TenthsOfMillimeterInInch));
    }

    private static double ShapeOf(bool lying, PaperSize size) => lying ? (double)size.Long / size.Short : (double)size.Short / size.Long;

    private static bool Near(double shape, double wanted) => Math.Abs((shape / wanted) - 1) < 0.01;
}
