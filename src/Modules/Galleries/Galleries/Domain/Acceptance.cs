namespace Galleries.Domain;

/// <summary>That a vendor accepted the terms of use, as they read then.</summary>
internal sealed class Acceptance
{
    private Acceptance(Guid id, Guid grantId, Guid visitorId, int termsVersion, DateTimeOffset acceptedAt) =>
        (Id, GrantId, VisitorId, TermsVersion, AcceptedAt) = (id, grantId, visitorId, termsVersion, acceptedAt);

    public Guid Id { get; private set; }

    public Guid GrantId { get; private set; }

    public Guid VisitorId { get; private set; }

    /// <summary>How often the studio had changed its text by then.</summary>
    public int TermsVersion { get; private set; }

    public DateTimeOffset AcceptedAt { get; private set; }

    public static Acceptance Of(Visitor vendor, int version, DateTimeOffset now) => new(Guid.CreateVersion7(now), vendor.GrantId, vendor.Id, version, now);
}
