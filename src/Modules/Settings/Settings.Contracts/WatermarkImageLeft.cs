namespace Settings.Contracts;

/// <summary>An image's file may be nobody's: the image was removed, or its upload began and may have come to nothing.</summary>
public sealed record WatermarkImageLeft(Guid ImageId, DateTimeOffset LeftAt);
