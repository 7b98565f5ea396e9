namespace Galleries.Contracts;

/// <summary>A personal link was sent to somebody.</summary>
public sealed record VisitorInvited(Guid GalleryId, VisitorFact Visitor, DateTimeOffset InvitedAt);
