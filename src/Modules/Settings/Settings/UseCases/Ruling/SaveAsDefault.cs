namespace Settings.UseCases.Ruling;

/// <summary>Makes this gallery's settings those of every future gallery; existing galleries stay as they are.</summary>
public sealed record SaveAsDefault(Guid GalleryId);
