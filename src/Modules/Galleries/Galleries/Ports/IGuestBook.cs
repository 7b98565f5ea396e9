using Galleries.Domain;

namespace Galleries.Ports;

/// <summary>Who may come in, and who came.</summary>
internal interface IGuestBook
{
    /// <summary>A grant, with those it stands on.</summary>
    Task<Grant?> FindGrant(Guid galleryId, Guid grantId, CancellationToken ct);

    /// <summary>By the address in lower case; with those it stands on.</summary>
    Task<Grant?> FindGrantOf(Guid galleryId, string email, CancellationToken ct);

    /// <summary>Whether this address, in lower case, has a personal link to any gallery that was not withdrawn.</summary>
    Task<bool> HasLink(string email, CancellationToken ct);

    /// <summary>The main clients with a personal link that works.</summary>
    Task<IReadOnlyList<(Grant Grant, Visitor Person)>> MainClients(Guid galleryId, CancellationToken ct);

    /// <summary>Everybody with a link of their own that was not withdrawn, in the order the links were made; each grant with those it stands on.</summary>
    Task<IReadOnlyList<(Grant Grant, Visitor Person)>> LinkHolders(Guid galleryId, CancellationToken ct);

    /// <summary>Whose invitations wait for galleries that have been put online since, in the order of the galleries.</summary>
    Task<IReadOnlyList<(Grant Grant, Visitor Person)>> WaitingInvitations(CancellationToken ct);

    /// <summary>How many links this visitor has made or mailed since then.</summary>
    Task<int> CountMade(Guid galleryId, Guid makerId, DateTimeOffset since, CancellationToken ct);

    /// <summary>How many shares were mailed since then by this visitor, or by all of the gallery.</summary>
    Task<int> CountMailedShares(Guid galleryId, Guid? makerId, DateTimeOffset since, CancellationToken ct);

    /// <summary>The shares that show what is in a collection and were not ended.</summary>
    Task<IReadOnlyList<Grant>> SharesOf(Collection collection, CancellationToken ct);

    Task<Visitor?> FindVisitor(Guid galleryId, Guid visitorId, CancellationToken ct);

    /// <summary>Keeps it, and of those before it with the same grant only the latest <see cref="Opening.Most"/> less one.</summary>
    Task Note(Opening opening, CancellationToken ct);

    Task ForgetOpenings(DateTimeOffset before, CancellationToken ct);

    /// <summary>How often codes were tried at a link; null before the first.</summary>
    Task<CodeWatch?> FindWatch(Guid grantId, CancellationToken ct);

    void Add(CodeWatch watch);

    void Add(Acceptance acceptance);

    void Add(Grant grant);

    void Add(Visitor visitor);
}
