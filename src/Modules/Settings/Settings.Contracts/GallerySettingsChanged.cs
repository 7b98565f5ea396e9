namespace Settings.Contracts;

/// <summary>Other rules hold for a gallery.</summary>
public sealed record GallerySettingsChanged(Guid GalleryId, GalleryRules Rules, DateTimeOffset ChangedAt);
