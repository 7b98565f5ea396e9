namespace Settings.Contracts;

/// <summary>A picture's files may be nobody's: it was replaced, or its upload began and may have come to nothing.</summary>
public sealed record BrandPictureLeft(Guid PictureId, DateTimeOffset LeftAt);
