namespace Activity.UseCases.Watching;

/// <summary>What was in one download, share, collection or order. Null where the gallery's log has none of these at this place.</summary>
public sealed record ReadItem(Guid GalleryId, long Seq);

/// <summary>One of them, and its assets.</summary>
/// <param name="Entry">What happened.</param>
/// <param name="AssetIds">As they came into the gallery; those that are gone by now among them.</param>
public sealed record ItemContents(ActivityEntry Entry, IReadOnlyList<Guid> AssetIds);
