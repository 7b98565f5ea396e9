using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Galleries.Domain;

/// <summary>A text burnt into the previews that visitors see.</summary>
/// <param name="Text">One line, not blank.</param>
/// <param name="Across">Where it lies from left (0) to right (100).</param>
/// <param name="Down">Where it lies from top (0) to bottom (100).</param>
/// <param name="Size">The width of the text in hundredths of the picture's.</param>
/// <param name="Opacity">Hundredths.</param>
internal sealed record Mark(string Text, int Across, int Down, int Size, int Opacity)
{
    /// <summary>Sixteen hexadecimal digits that differ where the mark does: part of what previews are cached and addressed by.</summary>
    public string Key { get; } = Hash(string.Create(CultureInfo.InvariantCulture, $"{Across} {Down} {Size} {Opacity} {Text}"));

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));
}
