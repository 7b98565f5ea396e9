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

    public static Visitor MainClient(Guid id, Guid galleryId, Guid grantId, string? name, string email, DateTimeOffset now) =>
        new(id, galleryId, grantId, VisitorType.MainClient, name, email, now);

    public static Visitor Guest(Guid id, Grant grant, DateTimeOffset now) =>
        new(id, grant.GalleryId, grant.Id, grant.Type, null, null, now);

    /// <summary>A name given later is taken; none given leaves the one that is known.</summary>
    public void Introduce(string? name) => Name = name ?? Name;

    public VisitorFact Fact => new(Id, Type, Name, Email);
}
