namespace Galleries.UseCases.Marking;

/// <summary>Pictures of a gallery that can be seen, behind this one, in an order that does not change while pictures come.</summary>
internal sealed record ListMarkable(Guid GalleryId, Guid? After, int Count);

/// <summary>Whether uploads wait for their previews: those go first.</summary>
internal sealed record DoUploadsWait;
