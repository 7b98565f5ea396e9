using Galleries.Contracts;

namespace Galleries.UseCases.Inviting;

/// <summary>The links of a gallery: the public one first, then the personal ones.</summary>
public sealed record ListGrants(Guid GalleryId);

/// <summary>A link and what it may do.</summary>
/// <param name="GrantId">The grant.</param>
/// <param name="Type">How those who come by it are counted.</param>
/// <param name="Name">Null for the public link.</param>
/// <param name="Email">Null for the public link.</param>
/// <param name="Link">The address to copy; null when it was withdrawn.</param>
/// <param name="CreatedAt">When it was made.</param>
/// <param name="LastOpenedAt">When somebody last came by it.</param>
/// <param name="Withdrawn">Whether it was ended.</param>
public sealed record GrantCard(
    Guid GrantId, VisitorType Type, string? Name, string? Email, Uri? Link, DateTimeOffset CreatedAt, DateTimeOffset? LastOpenedAt, bool Withdrawn);
