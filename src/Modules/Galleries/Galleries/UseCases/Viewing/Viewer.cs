namespace Galleries.UseCases.Viewing;

/// <summary>Who asks to see something. Made by the host from the request; every path to a byte is decided with it.</summary>
public sealed record Viewer
{
    private Viewer(bool isStudio, Guid? visitorId, Guid? grantId) => (IsStudio, VisitorId, GrantId) = (isStudio, visitorId, grantId);

    /// <summary>Nobody known.</summary>
    public static Viewer Nobody { get; } = new(false, null, null);

    /// <summary>A signed-in owner or assistant.</summary>
    public static Viewer Studio { get; } = new(true, null, null);

    /// <summary>Somebody who came by a link of this gallery.</summary>
    public static Viewer Visitor(Guid visitorId, Guid grantId) => new(false, visitorId, grantId);

    public bool IsStudio { get; }

    public Guid? VisitorId { get; }

    public Guid? GrantId { get; }
}
