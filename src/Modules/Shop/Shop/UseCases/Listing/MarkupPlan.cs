namespace Shop.UseCases.Listing;

/// <summary>How prices are made from what things cost.</summary>
/// <param name="Factor">In ten-thousandths: 25000 for two and a half times the cost.</param>
/// <param name="Ending">What prices are rounded up to.</param>
/// <param name="LowersToo">Whether prices that are higher already come down.</param>
/// <param name="ProductIds">The products; all when empty.</param>
public sealed record MarkupPlan(int Factor, PriceEnding Ending, bool LowersToo, IReadOnlyList<Guid> ProductIds);
