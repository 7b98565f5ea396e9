namespace Activity.UseCases.Watching;

/// <summary>Where a gallery stands, as told by messages. Null before the gallery was heard of.</summary>
public sealed record ReadOverview(Guid GalleryId);

/// <summary>Where the gallery stands.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="Name">Its name.</param>
/// <param name="Online">Whether visitors see it.</param>
/// <param name="ExpiresOn">The last day, or null.</param>
/// <param name="ReadyAssets">Assets that can be seen.</param>
/// <param name="UploadsInProgress">Stored files whose previews are being made.</param>
public sealed record GalleryOverview(Guid GalleryId, string Name, bool Online, DateOnly? ExpiresOn, int ReadyAssets, int UploadsInProgress);
