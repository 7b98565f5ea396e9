using Settings.Contracts;

namespace Settings.UseCases.Branding;

/// <summary>What would come of these choices; changes nothing.</summary>
/// <param name="Accent">As somebody types it; null or blank for the product's own.</param>
/// <param name="Paper">The tone of grounds.</param>
/// <param name="Type">The typefaces.</param>
public sealed record TryBrand(string? Accent, PaperTone Paper, TypePairing Type);

/// <summary>What would be in use, or why it can't be.</summary>
/// <param name="Accent">What was chosen as #rrggbb; null for the product's own.</param>
/// <param name="Fact">What would be in use; the present look when refused.</param>
/// <param name="Refusal">The sentence; null when it can be used.</param>
public sealed record BrandTrial(string? Accent, BrandFact Fact, string? Refusal);
