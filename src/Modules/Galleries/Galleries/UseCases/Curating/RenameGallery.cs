namespace Galleries.UseCases.Curating;

/// <summary>Gives a gallery another name; its links stay as they are.</summary>
public sealed record RenameGallery(Guid GalleryId, string Name);
