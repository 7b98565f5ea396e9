using Shop.Domain;

namespace Shop.Ports;

/// <summary>How the studio goes about its orders.</summary>
internal interface ISellingRules
{
    /// <summary>The rules; the initial ones before anything was told.</summary>
    Task<SellingRules> Open(CancellationToken ct);
}
