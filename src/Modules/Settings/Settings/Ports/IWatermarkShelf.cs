using Settings.Domain;

namespace Settings.Ports;

/// <summary>The studio's watermark images; their bytes are <see cref="IWatermarkFiles"/>'.</summary>
internal interface IWatermarkShelf
{
    Task<WatermarkImage?> Find(Guid imageId, CancellationToken ct);

    /// <summary>The image with this content; null when there is none.</summary>
    Task<WatermarkImage?> FindByContent(string contentKey, CancellationToken ct);

    Task<IReadOnlyList<WatermarkImage>> All(CancellationToken ct);

    void Add(WatermarkImage image);

    void Remove(WatermarkImage image);
}
