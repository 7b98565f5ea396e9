namespace Galleries.Domain;

/// <summary>
/// That somebody came by a link: when, with what kind of device, from what network. Enough to see that a link was passed on, and not
/// enough to follow a person: neither the browser's whole signature nor a whole address is kept.
/// </summary>
internal sealed class Opening
{
    /// <summary>How many of one link are kept.</summary>
    public const int Most = 20;

    private Opening(Guid id, Guid grantId, Guid visitorId, string device, string network, DateTimeOffset openedAt) =>
        (Id, GrantId, VisitorId, Device, Network, OpenedAt) = (id, grantId, visitorId, device, network, openedAt);

    public Guid Id { get; private set; }

    public Guid GrantId { get; private set; }

    public Guid VisitorId { get; private set; }

    /// <summary>Such as <c>Safari on iPhone</c>; empty when it did not say.</summary>
    public string Device { get; private set; }

    /// <summary>Such as <c>203.0.113.0/24</c>; empty when not known.</summary>
    public string Network { get; private set; }

    public DateTimeOffset OpenedAt { get; private set; }

    public static Opening Of(Grant grant, Guid visitorId, string device, string network, DateTimeOffset now) =>
        new(Guid.CreateVersion7(now), grant.Id, visitorId, device, network, now);
}
