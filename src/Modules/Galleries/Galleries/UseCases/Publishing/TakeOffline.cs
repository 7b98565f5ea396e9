namespace Galleries.UseCases.Publishing;

/// <summary>Hides the gallery from visitors; links work again once it is back online.</summary>
public sealed record TakeOffline(Guid GalleryId);
