namespace Galleries.Domain;

/// <summary>A link in a mail that works once and not for long: whoever has it reads the mailbox.</summary>
internal sealed class MailedPass
{
    /// <summary>So many go to one address for one purpose, that nobody's mailbox is flooded.</summary>
    public const int MostAnHour = 3;

    public static readonly TimeSpan Life = TimeSpan.FromMinutes(30);

    private MailedPass(Guid id, string tokenHash, PassPurpose purpose, string email, Guid? galleryId, Guid? grantId, int? issue, DateTimeOffset sentAt) =>
        (Id, TokenHash, Purpose, Email, GalleryId, GrantId, Issue, SentAt) = (id, tokenHash, purpose, email, galleryId, grantId, issue, sentAt);

    public Guid Id { get; private set; }

    public string TokenHash { get; private set; }

    public PassPurpose Purpose { get; private set; }

    /// <summary>In lower case.</summary>
    public string Email { get; private set; }

    /// <summary>The gallery of a device's pass; null for all galleries.</summary>
    public Guid? GalleryId { get; private set; }

    public Guid? GrantId { get; private set; }

    /// <summary>Which of the grant's links it belongs to: a newer link ends it.</summary>
    public int? Issue { get; private set; }

    public DateTimeOffset SentAt { get; private set; }

    public DateTimeOffset? UsedAt { get; private set; }

    /// <summary>Of two who use it at the same moment one comes second.</summary>
    public int Version { get; private set; }

    public static MailedPass ToGalleries(string tokenHash, string email, DateTimeOffset now) =>
        new(Guid.CreateVersion7(now), tokenHash, PassPurpose.Galleries, email, null, null, null, now);

    public static MailedPass ForDevice(string tokenHash, Grant grant, DateTimeOffset now) =>
        new(Guid.CreateVersion7(now), tokenHash, PassPurpose.Device, grant.Email!, grant.GalleryId, grant.Id, grant.Issue, now);

    public bool Works(DateTimeOffset now) => UsedAt is null && now - SentAt < Life;

    public void Use(DateTimeOffset now) => UsedAt = now;
}

/// <summary>What a mailbox is proved for.</summary>
internal enum PassPurpose
{
    /// <summary>Opening a personal link on a new device.</summary>
    Device,

    /// <summary>Listing the galleries of an address.</summary>
    Galleries,
}
