using BuildingBlocks;
using Galleries.Contracts;
using Galleries.UseCases.Passing;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Sharing;

/// <summary>What a visitor shared of a gallery; null for who is no visitor of it.</summary>
public sealed record ReadShares(Guid GalleryId, Viewer Viewer);

/// <summary>A visitor's shares.</summary>
/// <param name="Refusal">Why nothing can be shared now; null where it can.</param>
/// <param name="Shares">Latest first.</param>
public sealed record SharesView(Sentence? Refusal, IReadOnlyList<ShareCard> Shares);

/// <summary>A share as its maker sees it.</summary>
/// <param name="GrantId">The grant.</param>
/// <param name="Note">What its maker calls it; null for nothing.</param>
/// <param name="Way">How it went out.</param>
/// <param name="PhotoCount">How many photos it shows now; null for all that its maker sees.</param>
/// <param name="Photos">The first of them.</param>
/// <param name="Link">Its address; null where it does not work anymore.</param>
/// <param name="CreatedAt">When it was made.</param>
/// <param name="LastOpenedAt">When somebody last came by it.</param>
/// <param name="TimesOpened">How often.</param>
/// <param name="State">Whether it works.</param>
public sealed record ShareCard(
    Guid GrantId, string? Note, ShareWay Way, int? PhotoCount, IReadOnlyList<AssetTile> Photos, Uri? Link, DateTimeOffset CreatedAt, DateTimeOffset? LastOpenedAt,
    int TimesOpened, PassedState State)
{
    /// <summary>Whether it was made to be handed to another program, and nobody knows yet that it was.</summary>
    public bool IsUnsent { get; init; }

    /// <summary>Whether it shows its maker's Favorites as they are at any moment.</summary>
    public bool IsFavorites { get; init; }

    /// <summary>Whether it shows another collection as that is at any moment.</summary>
    public bool IsCollection { get; init; }

    /// <summary>The name of that collection; null where it is gone.</summary>
    public string? Collection { get; init; }
}

/// <summary>What a share of these photos, or of all that the viewer sees, would show.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="Viewer">Who is about to share.</param>
/// <param name="AssetIds">The photos; null for all.</param>
/// <param name="Favorites">The viewer's Favorites instead.</param>
/// <param name="CollectionId">A collection that the viewer may open instead; null for none.</param>
public sealed record ReadShareDraft(Guid GalleryId, Viewer Viewer, IReadOnlyList<Guid>? AssetIds, bool Favorites = false, Guid? CollectionId = null);

/// <summary>What is about to be shared.</summary>
/// <param name="Refusal">Why it can't be; null where it can.</param>
/// <param name="Count">How many photos others would see.</param>
/// <param name="VideoCount">How many of them are videos.</param>
/// <param name="First">The first of them.</param>
/// <param name="AsksForCode">Whether they would be asked for the code that the viewer was asked for.</param>
public sealed record ShareDraft(Sentence? Refusal, int Count, int VideoCount, IReadOnlyList<AssetTile> First, bool AsksForCode)
{
    /// <summary>The name of the collection; null for none, and for Favorites.</summary>
    public string? Collection { get; init; }
}
