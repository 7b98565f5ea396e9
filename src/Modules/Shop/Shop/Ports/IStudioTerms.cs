using Shop.Domain;

namespace Shop.Ports;

/// <summary>The terms on which the studio sells today.</summary>
internal interface IStudioTerms
{
    /// <summary>The terms, or null before the studio was set up.</summary>
    Task<StudioTerms?> Find(CancellationToken ct);
}
