namespace Galleries.UseCases.Viewing;

/// <summary>What the token of a link leads to; null for a wrong, ended or foreign token.</summary>
/// <param name="Slug">The gallery's part of the address.</param>
/// <param name="Token">The link's token.</param>
/// <param name="Download">The seal of a download, in the link of a mail that said it is ready; null in any other link.</param>
public sealed record ResolveLink(string Slug, string Token, string? Download = null);

/// <summary>Where a link leads.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="GrantId">The grant behind the link.</param>
/// <param name="VisitorId">
/// The person a personal link belongs to, or who asked for the download; null for a shared link, where each browser is a visitor of its own.
/// </param>
/// <param name="Issue">Which of the grant's links it is.</param>
/// <param name="ArchiveId">The download it leads to, as long as that is kept; null for the gallery.</param>
public sealed record LinkTarget(Guid GalleryId, Guid GrantId, Guid? VisitorId, int Issue, Guid? ArchiveId = null)
{
    /// <summary>Whether it opens with a code alone.</summary>
    public bool AsksForCode { get; init; }

    /// <summary>The address, most of it hidden, at which its person confirms a device that has not come before; null where a device needs no confirming.</summary>
    public string? ConfirmedAt { get; init; }
}
