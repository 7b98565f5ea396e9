using System.Globalization;

namespace BuildingBlocks.Documents.Pdf;

/// <summary>A color on the page.</summary>
public readonly record struct PdfColor(byte Red, byte Green, byte Blue)
{
    internal static readonly PdfColor Ink = new(0x1C, 0x1B, 0x19);
    internal static readonly PdfColor Muted = new(0x6E, 0x6A, 0x63);
    internal static readonly PdfColor Line = new(0xE5, 0xE1, 0xD8);
    internal static readonly PdfColor Stripe = new(0xFA, 0xF9, 0xF5);
    internal static readonly PdfColor Bad = new(0x9C, 0x2F, 0x2A);

    /// <summary>Reads the notation of style sheets: #B4552D.</summary>
    public static PdfColor FromHex(string hex)
    {
        ArgumentNullException.ThrowIfNull(hex);
        return hex.Length == 7 && hex[0] == '#' && uint.TryParse(hex.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out uint rgb)
            ? new PdfColor((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb)
            : throw new FormatException($"A color is written like #B4552D, not \"{hex}\".");
    }
}
