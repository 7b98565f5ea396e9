namespace Settings.UseCases.Watermarking;

/// <summary>Where a watermark image can be read as PNG, for the studio to look at; null when there is none.</summary>
public sealed record FindWatermarkFile(Guid ImageId);
