namespace Galleries.UseCases.Viewing;

/// <summary>
/// A picture of the gallery, its cover or else its first one, with a watermark that is not in force, for the studio to look at before; null while there is no picture.
/// Without text and image, without a mark.
/// </summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="Text">One line; empty where an image is burnt in.</param>
/// <param name="Image">The key of an image's content; empty for a text.</param>
/// <param name="Across">Where it lies from left (0) to right (100).</param>
/// <param name="Down">Where it lies from top (0) to bottom (100).</param>
/// <param name="IsEverywhere">All over the picture instead.</param>
/// <param name="OfShortEdge">Whether the size is measured by the picture's short edge.</param>
/// <param name="Size">Its longer side in hundredths of that edge.</param>
/// <param name="Opacity">Hundredths.</param>
public sealed record TryMark(
    Guid GalleryId, string Text, string Image, int Across, int Down, bool IsEverywhere, bool OfShortEdge, int Size, int Opacity);
