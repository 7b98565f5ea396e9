namespace Galleries.UseCases.Curating;

/// <summary>Makes one of the gallery's photos its cover.</summary>
public sealed record ChooseCover(Guid GalleryId, Guid AssetId);
