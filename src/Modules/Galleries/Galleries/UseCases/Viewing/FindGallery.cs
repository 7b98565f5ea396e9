namespace Galleries.UseCases.Viewing;

/// <summary>The gallery with this part of an address; null when there is none. Says nothing to a visitor by itself.</summary>
public sealed record FindGallery(string Slug);

/// <summary>The gallery that once had this part of an address; null when there is none. Says nothing to a visitor by itself.</summary>
public sealed record FindFormerAddress(string Slug);

/// <summary>A gallery's identity behind its address.</summary>
public sealed record GalleryAddress(Guid GalleryId, string Slug);
