namespace Galleries.UseCases.Viewing;

/// <summary>What the token of a link leads to; null for a wrong, ended or foreign token.</summary>
public sealed record ResolveLink(string Slug, string Token);

/// <summary>Where a link leads.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="GrantId">The grant behind the link.</param>
/// <param name="VisitorId">The person a personal link belongs to; null for the public link, where each browser is a visitor of its own.</param>
public sealed record LinkTarget(Guid GalleryId, Guid GrantId, Guid? VisitorId);
