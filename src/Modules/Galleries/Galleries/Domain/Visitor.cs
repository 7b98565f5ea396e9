using Galleries.Contracts;

namespace Galleries.Domain;

/// <summary>Somebody who came to one gallery: a person with a link of their own, or one browser that came by the public link.</summary>
internal sealed class Visitor
{
    public const int LongestName = 120;

    private Visitor(Guid id, Guid galleryId, Guid grantId, VisitorType type, string? name, string? email, DateTimeOffset createdAt) =>
        (Id, GalleryId, GrantId, Type, Name, Email, CreatedAt) = (id, galleryId, grantId, type, name, email, createdAt);

    public Guid Id { get; private set; }

    public Guid GalleryId { get; private set; }

    public Guid GrantId { get; private set; }

    public VisitorType Type { get; private set; }

    public string? Name { get; private set; }

    public string? Email { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When they agreed to what the gallery asks for with their name; null where it asked for nothing.</summary>
    public DateTimeOffset? ConsentedAt { get; private set; }

    /// <summary>The latest version of the vendors' terms of use that they accepted; null for none.</summary>
    public int? AcceptedTerms { get; private set; }

    /// <summary>A person with a link of their own.</summary>
    public static Visitor Invited(Guid id, Guid galleryId, Guid grantId, VisitorType type, string? name, string email, DateTimeOffset now) =>
        new(id, galleryId, grantId, type, name, email, now);

    /// <summary>Somebody who came by a link that is not theirs alone.</summary>
    public static Visitor By(Grant grant, Guid id, DateTimeOffset now) =>
        new(id, grant.GalleryId, grant.Id, grant.Type, null, null, now);

    public void Accept(int version) => AcceptedTerms = version;

    public void Become(VisitorType type) => Type = type;

    /// <summary>A name given later is taken; none given leaves the one that is known.</summary>
    public void Introduce(string? name) => Name = name ?? Name;

    /// <summary>They say themselves who they are.</summary>
    public void Introduce(string name, string email, DateTimeOffset? consentedAt) => (Name, Email, ConsentedAt) = (name, email, consentedAt);

    public VisitorFact Fact => new(Id, Type, Name, Email);
}
