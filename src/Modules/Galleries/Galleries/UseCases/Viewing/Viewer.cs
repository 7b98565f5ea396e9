namespace Galleries.UseCases.Viewing;

/// <summary>Who asks to see something. Made by the host from the request; every path to a byte is decided with it.</summary>
public sealed record Viewer
{
    private Viewer(bool isStudio, Guid? visitorId, Guid? grantId, int? issue, bool isKnown, int? acceptedTerms) =>
        (IsStudio, VisitorId, GrantId, Issue, IsKnown, AcceptedTerms) = (isStudio, visitorId, grantId, issue, isKnown, acceptedTerms);

    /// <summary>Nobody known.</summary>
    public static Viewer Nobody { get; } = new(false, null, null, null, false, null);

    /// <summary>A signed-in owner or assistant.</summary>
    public static Viewer Studio { get; } = new(true, null, null, null, false, null);

    /// <summary>Somebody who came by a link of this gallery.</summary>
    /// <param name="visitorId">Who they are.</param>
    /// <param name="grantId">The grant behind the link.</param>
    /// <param name="issue">Which of the grant's links a browser came by; null where no browser asks.</param>
    /// <param name="isKnown">Whether the browser remembers that they said who they are.</param>
    /// <param name="acceptedTerms">The version of the vendors' terms that the browser remembers as accepted; null for none.</param>
    public static Viewer Visitor(Guid visitorId, Guid grantId, int? issue = null, bool isKnown = false, int? acceptedTerms = null) =>
        new(false, visitorId, grantId, issue, isKnown, acceptedTerms);

    /// <summary>The studio, looking as somebody else does; nothing is done in their name.</summary>
    public static Viewer As(Pose pose) => new(false, null, null, null, false, null) { Pose = pose };

    public bool IsStudio { get; }

    public Guid? VisitorId { get; }

    public Guid? GrantId { get; }

    public int? Issue { get; }

    public bool IsKnown { get; }

    public int? AcceptedTerms { get; }

    /// <summary>As whom the studio looks; null for everybody else, and for the studio as itself.</summary>
    public Pose? Pose { get; private init; }

    /// <summary>Whether what visitors have is shown: hearts, a cart.</summary>
    public bool LooksLikeVisitor => VisitorId is not null || Pose is not null;
}
