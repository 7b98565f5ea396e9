namespace Activity.UseCases.Watching;

/// <summary>What figures are about. Both ends of a period are whole days in the studio's time zone, and part of it.</summary>
/// <param name="GalleryId">One gallery; null for the whole studio.</param>
/// <param name="From">The first day; null from the beginning.</param>
/// <param name="To">The last day; null for no end.</param>
/// <param name="Type">What was done by those who came in so; null for all.</param>
public sealed record ActivityScope(Guid? GalleryId = null, DateOnly? From = null, DateOnly? To = null, UserType? Type = null);
