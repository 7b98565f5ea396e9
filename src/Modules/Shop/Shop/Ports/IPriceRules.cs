using Shop.Domain.Catalogue;

namespace Shop.Ports;

/// <summary>What holds for everything the studio sells.</summary>
internal interface IPriceRules
{
    /// <summary>The rules; those of a new studio before anything was told.</summary>
    Task<PriceRules> Open(CancellationToken ct);
}
