namespace Galleries.Contracts;

/// <summary>Who came, as known at that moment.</summary>
/// <param name="VisitorId">The same person in the same gallery keeps it.</param>
/// <param name="Type">How they came in.</param>
/// <param name="Name">Null where the gallery does not know it.</param>
/// <param name="Email">Null where the gallery does not know it.</param>
public sealed record VisitorFact(Guid VisitorId, VisitorType Type, string? Name, string? Email);

/// <summary>Decided per gallery by how somebody came in, never by a global role.</summary>
public enum VisitorType
{
    MainClient,
    PhotographerInvited,
    ClientInvited,
    Vendor,
    Guest,
}
