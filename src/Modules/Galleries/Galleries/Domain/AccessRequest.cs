namespace Galleries.Domain;

/// <summary>Somebody outside asks to be let in: one for each address in a gallery, however often they ask.</summary>
internal sealed class AccessRequest
{
    public const int LongestMessage = 1000;

    /// <summary>How long a decline holds before the same address may ask again.</summary>
    public static readonly TimeSpan DeclineTime = TimeSpan.FromDays(30);

    private AccessRequest(Guid id, Guid galleryId, string email, string address, string name, string? message, DateTimeOffset askedAt) =>
        (Id, GalleryId, Email, Address, Name, Message, AskedAt) = (id, galleryId, email, address, name, message, askedAt);

    public Guid Id { get; private set; }

    public Guid GalleryId { get; private set; }

    /// <summary>The address in lower case.</summary>
    public string Email { get; private set; }

    /// <summary>The address as typed.</summary>
    public string Address { get; private set; }

    public string Name { get; private set; }

    public string? Message { get; private set; }

    public DateTimeOffset AskedAt { get; private set; }

    public RequestState State { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>The main client who answered; null for the studio, and where nobody has.</summary>
    public Guid? AnsweredBy { get; private set; }

    /// <summary>Of two who answer at the same moment one comes second.</summary>
    public int Version { get; private set; }

    public static AccessRequest Ask(Guid id, Guid galleryId, string name, string address, string? message, DateTimeOffset now) =>
        new(id, galleryId, address.ToLowerInvariant(), address, name, message, now);

    /// <summary>Whether somebody has to look at it anew: not while it waits already, nor soon after it was declined.</summary>
    public bool AskAgain(string name, string? message, DateTimeOffset now)
    {
        if (State == RequestState.Declined && now - AnsweredAt < DeclineTime)
            return false;

        var isNew = State != RequestState.Open;
        (Name, Message, State, AnsweredAt, AnsweredBy) = (name, message, RequestState.Open, null, null);
        if (isNew)
            AskedAt = now;
        return isNew;
    }

    public void Approve(Guid? by, DateTimeOffset now) => (State, AnsweredAt, AnsweredBy) = (RequestState.Approved, now, by);

    public void Decline(Guid? by, DateTimeOffset now) => (State, AnsweredAt, AnsweredBy) = (RequestState.Declined, now, by);
}

/// <summary>What became of a request.</summary>
internal enum RequestState
{
    Open,
    Approved,
    Declined,
}

/// <summary>Who decides on requests.</summary>
internal enum RequestJudges
{
    /// <summary>Nobody may ask.</summary>
    Nobody,
    Studio,

    /// <summary>The studio or any main client, whoever comes first.</summary>
    MainClients,
}
