using Galleries.Domain;

namespace Galleries.UseCases.Viewing;

/// <summary>A text or an image burnt into the previews that visitors see.</summary>
/// <param name="Key">Sixteen hexadecimal digits that differ where the mark does.</param>
/// <param name="Text">One line, not blank; empty where an image is burnt in.</param>
/// <param name="Across">Where it lies from left (0) to right (100).</param>
/// <param name="Down">Where it lies from top (0) to bottom (100).</param>
/// <param name="Size">Its longer side in hundredths of the picture's long or short edge.</param>
/// <param name="Opacity">Hundredths.</param>
public sealed record PictureMark(string Key, string Text, int Across, int Down, int Size, int Opacity)
{
    /// <summary>Whether the size is measured by the picture's short edge.</summary>
    public bool OfShortEdge { get; init; }

    /// <summary>Whether it is repeated all over the picture.</summary>
    public bool IsTiled { get; init; }

    /// <summary>Gives the path of the image, called only when a preview has to be made; null for a text.</summary>
    public Func<CancellationToken, Task<string?>>? ImagePath { get; init; }

    internal static PictureMark? Of(Mark? mark, Func<string, CancellationToken, Task<string?>> imagePath) => mark is null ? null
        : new(mark.Key, mark.Text, mark.Spot.Across, mark.Spot.Down, mark.Size, mark.Opacity)
        {
            OfShortEdge = mark.OfShortEdge,
            IsTiled = mark.Spot.IsEverywhere,
            ImagePath = mark.Image.Length > 0 ? ct => imagePath(mark.Image, ct) : null,
        };
}
