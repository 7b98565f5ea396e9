namespace Galleries.UseCases.Requesting;

/// <summary>The gallery at this address, if whoever is outside may ask to be let in; null otherwise, as if there were no gallery.</summary>
public sealed record FindRequestDoor(string Slug);

/// <summary>A door at which one may ask.</summary>
public sealed record RequestDoor(Guid GalleryId);
