using Galleries.Contracts;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Passing;

/// <summary>What a main client may pass on, and whom they have let in; null for everybody else.</summary>
public sealed record ReadPassed(Guid GalleryId, Viewer Viewer);

/// <summary>A main client's desk.</summary>
/// <param name="IsOn">Whether they may invite now: not while sharing is switched off.</param>
/// <param name="Scenes">The scenes that their own link shows, in the gallery's order.</param>
/// <param name="Sizes">The sizes they may download themselves.</param>
/// <param name="LastDay">The last day of their own link; null for as long as the gallery.</param>
/// <param name="Links">Those they made, latest first.</param>
public sealed record PassedView(
    bool IsOn, IReadOnlyList<PassedScene> Scenes, IReadOnlyList<DownloadSize> Sizes, DateOnly? LastDay, IReadOnlyList<PassedLink> Links);

/// <summary>A scene to choose.</summary>
public sealed record PassedScene(Guid SceneId, string Name);

/// <summary>A link that a main client made.</summary>
/// <param name="GrantId">The grant.</param>
/// <param name="Who">The person, or what the link is called.</param>
/// <param name="Email">Of the person; null for a link to pass on.</param>
/// <param name="Link">The address to pass on; null for a person's own link, and for one that does not work anymore.</param>
/// <param name="Scenes">The names of the scenes it shows; null for all that its maker sees.</param>
/// <param name="Sizes">The sizes it allows; null for all that its maker has.</param>
/// <param name="ExpiresOn">Its last day, or its maker's; null for as long as the gallery.</param>
/// <param name="LastOpenedAt">When somebody last came by it.</param>
/// <param name="Visitors">How many came by it.</param>
/// <param name="State">Whether it works.</param>
public sealed record PassedLink(
    Guid GrantId, string Who, string? Email, Uri? Link, IReadOnlyList<string>? Scenes, IReadOnlyList<DownloadSize>? Sizes, DateOnly? ExpiresOn,
    DateTimeOffset? LastOpenedAt, int Visitors, PassedState State);

/// <summary>Whether a link works.</summary>
public enum PassedState
{
    Working,
    Expired,
    Withdrawn,

    /// <summary>By the studio, so that its maker can't send it again.</summary>
    Barred,
}
