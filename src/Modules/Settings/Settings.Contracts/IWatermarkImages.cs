namespace Settings.Contracts;

/// <summary>The studio's images that are burnt into previews.</summary>
public interface IWatermarkImages
{
    /// <summary>Where the image can be read as PNG while the program runs; null when there is none.</summary>
    /// <param name="image">The key of its content, as in <see cref="Watermark.Image"/>.</param>
    /// <param name="ct">Stops looking.</param>
    Task<string?> PathOf(string image, CancellationToken ct);
}
