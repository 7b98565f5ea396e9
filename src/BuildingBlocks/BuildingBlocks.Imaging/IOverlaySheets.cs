namespace BuildingBlocks.Imaging;

/// <summary>Draws what is burnt into pictures by itself, for what is burnt in elsewhere.</summary>
public interface IOverlaySheets
{
    /// <summary>Exactly as it lies on a picture of this size, halo included: rows from the top of red, green, blue and alpha, a byte each, and nothing else.</summary>
    /// <param name="overlay">What is drawn.</param>
    /// <param name="width">Pixels.</param>
    /// <param name="height">Pixels.</param>
    /// <param name="targetPath">The file to make; it appears whole or not at all.</param>
    /// <param name="ct">Stops waiting.</param>
    Task Draw(Overlay overlay, int width, int height, string targetPath, CancellationToken ct);
}
