using Galleries.Domain;

namespace Galleries.Ports;

/// <summary>Visits on their way to another browser.</summary>
internal interface IHandOvers
{
    Task<HandOver?> FindHandOver(string tokenHash, CancellationToken ct);

    /// <summary>Forgets those made before then.</summary>
    Task ForgetHandOvers(DateTimeOffset before, CancellationToken ct);

    void Add(HandOver handOver);
}
