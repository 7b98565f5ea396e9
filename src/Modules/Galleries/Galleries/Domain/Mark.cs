using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Galleries.Domain;

/// <summary>A text or an image burnt into the previews that visitors see.</summary>
/// <param name="Text">One line, not blank; empty where an image is burnt in.</param>
/// <param name="Image">The key of the image's content; empty for a text.</param>
/// <param name="Spot">Where it lies.</param>
/// <param name="OfShortEdge">Whether the size is measured by the picture's short edge.</param>
/// <param name="Size">Its longer side in hundredths of that edge.</param>
/// <param name="Opacity">Hundredths.</param>
internal sealed record Mark(string Text, string Image, MarkSpot Spot, bool OfShortEdge, int Size, int Opacity)
{
    // Counted up when marks are drawn in another way: what was drawn before is then made anew.
    private const int Drawing = 2;

    /// <summary>Sixteen hexadecimal digits that differ where the mark does: part of what previews are cached and addressed by.</summary>
    public string Key { get; } = Hash(string.Create(CultureInfo.InvariantCulture, $"{Drawing} {Image} {Spot} {OfShortEdge} {Size} {Opacity} {Text}"));

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));
}

/// <summary>A place in a picture.</summary>
/// <param name="Across">From left (0) to right (100).</param>
/// <param name="Down">From top (0) to bottom (100).</param>
/// <param name="IsEverywhere">All over the picture instead.</param>
internal readonly record struct MarkSpot(int Across, int Down, bool IsEverywhere = false);
