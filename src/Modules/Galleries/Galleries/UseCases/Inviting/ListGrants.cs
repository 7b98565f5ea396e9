using Galleries.Contracts;

namespace Galleries.UseCases.Inviting;

/// <summary>The links of a gallery: the public one first, then the others in the order they were made.</summary>
public sealed record ListGrants(Guid GalleryId);

/// <summary>A link and what it may do.</summary>
/// <param name="GrantId">The grant.</param>
/// <param name="Type">How those who come by it are counted.</param>
/// <param name="Name">Of the person of a personal link; null for other links.</param>
/// <param name="Email">Likewise.</param>
/// <param name="Link">The address to copy; null when it was withdrawn.</param>
/// <param name="Rule">How far it reaches.</param>
/// <param name="CreatedAt">When it was made.</param>
/// <param name="LastOpenedAt">When somebody last came by it.</param>
/// <param name="Visitors">How many persons or browsers came by it.</param>
/// <param name="Withdrawn">Whether it was ended.</param>
/// <param name="Expired">Whether its last day is over.</param>
public sealed record GrantCard(
    Guid GrantId, VisitorType Type, string? Name, string? Email, Uri? Link, LinkRule Rule, DateTimeOffset CreatedAt, DateTimeOffset? LastOpenedAt,
    int Visitors, bool Withdrawn, bool Expired)
{
    /// <summary>The gallery's link for everybody.</summary>
    public bool IsPublic => Type == VisitorType.Guest && MadeBy is null && Way is null;

    /// <summary>The visitor who made it, by name, else by address; null where the studio did.</summary>
    public string? MadeBy { get; init; }

    /// <summary>How a visitor, or the studio, shared it; null for a link that is no share.</summary>
    public ShareWay? Way { get; init; }

    /// <summary>How many photos a share was made of; null for all that its maker sees.</summary>
    public int? SharedPhotos { get; init; }

    /// <summary>Whether a share shows its maker's Favorites as they are at any moment.</summary>
    public bool SharesFavorites { get; init; }

    /// <summary>Whether a share shows another collection as that is at any moment.</summary>
    public bool SharesCollection { get; init; }

    /// <summary>The name of that collection; null where it is gone.</summary>
    public string? SharedCollection { get; init; }

    /// <summary>Whether a share was made to be handed to another program, and nobody knows yet that it was.</summary>
    public bool IsUnsent { get; init; }

    /// <summary>How often a share was opened.</summary>
    public int TimesOpened { get; init; }

    /// <summary>Whether its invitation waits for the gallery to go online.</summary>
    public bool Waits { get; init; }

    /// <summary>One person's link.</summary>
    public bool IsPersonal => Email is not null;
}

/// <summary>When, where from and with what a link was opened lately, latest first.</summary>
public sealed record ListOpenings(Guid GalleryId, Guid GrantId);

/// <summary>One time that somebody came by a link.</summary>
/// <param name="OpenedAt">When.</param>
/// <param name="Device">Such as <c>Safari on iPhone</c>; empty when it did not say.</param>
/// <param name="Network">The part of its address that is kept, such as <c>203.0.113.0/24</c>; empty when not known.</param>
/// <param name="Visitor">A number that tells one person or browser from the others of the link, from 1 on in the order they came.</param>
public sealed record LinkOpening(DateTimeOffset OpenedAt, string Device, string Network, int Visitor);
