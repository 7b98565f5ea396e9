using Shop.Domain;

namespace Shop.Ports;

/// <summary>How the studio goes about its orders.</summary>
internal interface IOrderRules
{
    /// <summary>The rules; the initial ones before anything was told.</summary>
    Task<OrderRules> Open(CancellationToken ct);
}
