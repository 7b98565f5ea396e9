namespace Galleries.UseCases.Asking;

/// <summary>The main clients who may be asked to choose: those with a link of their own that was not withdrawn.</summary>
public sealed record ListClients(Guid GalleryId);
