namespace Galleries.Contracts;

/// <summary>Somebody is to be forgotten by everybody: names, addresses, and what leads to them. What the law wants kept, such as orders, stays.</summary>
/// <param name="Email">The address they were known by, in lower case.</param>
/// <param name="Visitors">Who they were in the galleries.</param>
/// <param name="ErasedAt">What happened until then carries no name any more, whenever it is heard.</param>
public sealed record PersonErased(string Email, IReadOnlyList<VisitorKey> Visitors, DateTimeOffset ErasedAt);

/// <summary>One visitor of one gallery.</summary>
public sealed record VisitorKey(Guid GalleryId, Guid VisitorId);
