namespace Settings.UseCases.Watermarking;

/// <summary>The studio's watermark images, by name.</summary>
public sealed record ListWatermarks;

/// <summary>An image that can be burnt into previews.</summary>
/// <param name="ImageId">Its identity.</param>
/// <param name="Name">As the studio calls it.</param>
/// <param name="Image">The key of its content, as rules name it.</param>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
/// <param name="GalleryIds">The galleries that burn it in.</param>
/// <param name="Presets">The names of the presets that have it.</param>
/// <param name="IsDefault">Whether new galleries start with it.</param>
public sealed record WatermarkCard(Guid ImageId, string Name, string Image, int Width, int Height, IReadOnlyList<Guid> GalleryIds, IReadOnlyList<string> Presets,
    bool IsDefault);
