namespace Galleries.Domain;

/// <summary>
/// A visit on its way from one browser of a device to another, such as from the one within an app to the visitor's own: by an address that works once and not for long.
/// </summary>
internal sealed class HandOver
{
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(15);

    private HandOver(Guid id, string tokenHash, Guid galleryId, Guid grantId, Guid visitorId, int issue, DateTimeOffset madeAt) =>
        (Id, TokenHash, GalleryId, GrantId, VisitorId, Issue, MadeAt) = (id, tokenHash, galleryId, grantId, visitorId, issue, madeAt);

    public Guid Id { get; private set; }

    public string TokenHash { get; private set; }

    public Guid GalleryId { get; private set; }

    public Guid GrantId { get; private set; }

    public Guid VisitorId { get; private set; }

    /// <summary>By which of the grant's links the visitor came: a newer one ends it.</summary>
    public int Issue { get; private set; }

    public DateTimeOffset MadeAt { get; private set; }

    public DateTimeOffset? UsedAt { get; private set; }

    /// <summary>Of two who use it at the same moment one comes second.</summary>
    public int Version { get; private set; }

    public static HandOver Of(string tokenHash, Visitor visitor, int issue, DateTimeOffset now) =>
        new(Guid.CreateVersion7(now), tokenHash, visitor.GalleryId, visitor.GrantId, visitor.Id, issue, now);

    public bool Works(DateTimeOffset now) => UsedAt is null && now - MadeAt < Life;

    public void Use(DateTimeOffset now) => UsedAt = now;
}
