using Settings.Contracts;

namespace Settings.UseCases.Ruling;

/// <summary>Puts other rules in force for a gallery, from the very next request.</summary>
public sealed record ChangeGallerySettings(Guid GalleryId, GalleryRules Rules);
