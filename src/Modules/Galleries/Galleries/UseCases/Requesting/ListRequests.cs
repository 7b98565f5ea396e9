using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Requesting;

/// <summary>The requests that this viewer may answer, those that wait longest first; none for everybody else.</summary>
public sealed record ListRequests(Guid GalleryId, Viewer Viewer);

/// <summary>Somebody who asks to be let in.</summary>
public sealed record RequestCard(Guid RequestId, string Name, string Email, string? Message, DateTimeOffset AskedAt);
