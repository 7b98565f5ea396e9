using Galleries.Domain;

namespace Galleries.UseCases.Viewing;

/// <summary>A text burnt into the previews that visitors see.</summary>
/// <param name="Key">Sixteen hexadecimal digits that differ where the mark does.</param>
/// <param name="Text">One line, not blank.</param>
/// <param name="Across">Where it lies from left (0) to right (100).</param>
/// <param name="Down">Where it lies from top (0) to bottom (100).</param>
/// <param name="Size">The width of the text in hundredths of the picture's.</param>
/// <param name="Opacity">Hundredths.</param>
public sealed record PictureMark(string Key, string Text, int Across, int Down, int Size, int Opacity)
{
    internal static PictureMark? Of(Mark? mark) => mark is null ? null : new(mark.Key, mark.Text, mark.Across, mark.Down, mark.Size, mark.Opacity);
}
