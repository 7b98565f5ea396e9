namespace Galleries.UseCases.Inviting;

/// <summary>Who accepted the vendors' terms of use by a link, latest first.</summary>
public sealed record ListAcceptances(Guid GalleryId, Guid GrantId);

/// <summary>That a vendor accepted them.</summary>
/// <param name="Who">By name, else by address; null where neither is known.</param>
/// <param name="Version">Which version of the text.</param>
/// <param name="AcceptedAt">When.</param>
public sealed record TermsAcceptance(string? Who, int Version, DateTimeOffset AcceptedAt);
