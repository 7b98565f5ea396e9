namespace Shop.UseCases.Listing;

/// <summary>What prices a plan would make.</summary>
public sealed record PreviewMarkup(Guid ListId, MarkupPlan Plan);

/// <summary>Prices that would change, and why the plan can't be carried out; null when it can.</summary>
public sealed record MarkupPreview(IReadOnlyList<PriceChange> Changes, string? Refusal);

/// <summary>Another price of an option.</summary>
public sealed record PriceChange(string Product, string Option, long CostMinor, long BeforeMinor, long AfterMinor);
