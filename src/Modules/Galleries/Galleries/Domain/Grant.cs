using Galleries.Contracts;

namespace Galleries.Domain;

/// <summary>A way into one gallery: the public link, or the personal link of one person. Withdrawn at once and for good.</summary>
internal sealed class Grant
{
    private Grant(Guid id, Guid galleryId, VisitorType type, Guid? visitorId, string? email, DateTimeOffset createdAt) =>
        (Id, GalleryId, Type, VisitorId, Email, CreatedAt) = (id, galleryId, type, visitorId, email, createdAt);

    public Guid Id { get; private set; }

    public Guid GalleryId { get; private set; }

    public VisitorType Type { get; private set; }

    /// <summary>The person behind a personal link; null for the public link.</summary>
    public Guid? VisitorId { get; private set; }

    /// <summary>In lower case: one personal link an address. Null for the public link.</summary>
    public string? Email { get; private set; }

    public string TokenHash { get; private set; } = "";

    /// <summary>The token encrypted, so that the link can be copied again.</summary>
    public string TokenCipher { get; private set; } = "";

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset? LastOpenedAt { get; private set; }

    public DateTimeOffset? WithdrawnAt { get; private set; }

    public bool IsPublic => VisitorId is null;

    public static Grant Public(Guid id, Guid galleryId, LinkSecret secret, DateTimeOffset now)
    {
        var grant = new Grant(id, galleryId, VisitorType.Guest, null, null, now);
        grant.Renew(secret);
        return grant;
    }

    public static Grant Personal(Guid id, Visitor person, LinkSecret secret, DateTimeOffset now)
    {
        var grant = new Grant(id, person.GalleryId, person.Type, person.Id, person.Email?.ToLowerInvariant(), now);
        grant.Renew(secret);
        return grant;
    }

    /// <summary>Makes a link anew; the one before is dead.</summary>
    public void Renew(LinkSecret secret) => (TokenHash, TokenCipher, WithdrawnAt) = (secret.Hash, secret.Cipher, null);

    /// <summary>To the minute: a public link that a whole party opens at once is not written to each time.</summary>
    public void Open(DateTimeOffset now)
    {
        if (LastOpenedAt is null || now - LastOpenedAt > TimeSpan.FromMinutes(1))
            LastOpenedAt = now;
    }

    public void Withdraw(DateTimeOffset now) => WithdrawnAt ??= now;

    /// <summary>Whether somebody who came by this link, as this visitor, is who they say.</summary>
    public bool LetsIn(Guid galleryId, Guid visitorId) =>
        WithdrawnAt is null && GalleryId == galleryId && (VisitorId is null || VisitorId == visitorId);
}

/// <summary>A link's token as it is kept: its hash to be found by, and its cipher to be copied again.</summary>
internal sealed record LinkSecret(string Hash, string Cipher);
