using Settings.Contracts;

namespace Settings.UseCases.Ruling;

/// <summary>The settings of a gallery, straight from the database; the defaults where Settings has not heard of it.</summary>
public sealed record ReadGallerySettings(Guid GalleryId);

/// <summary>The settings of a gallery beside the studio's defaults.</summary>
public sealed record GallerySettings(Guid GalleryId, GalleryRules Rules, GalleryRules Defaults);
