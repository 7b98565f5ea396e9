using Settings.Contracts;

namespace Settings.UseCases.Branding;

/// <summary>How the studio looks, as it was chosen.</summary>
public sealed record ReadBrand;

/// <summary>What was chosen, and what came of it.</summary>
/// <param name="Accent">As #rrggbb; null for the product's own.</param>
/// <param name="Paper">The tone of grounds.</param>
/// <param name="Logo">As it was uploaded; null for none.</param>
/// <param name="LogoOnDark">As it was uploaded; null for none.</param>
/// <param name="Icon">As it was uploaded; null for none.</param>
/// <param name="Fact">What is in use.</param>
public sealed record BrandChoice(string? Accent, PaperTone Paper, BrandPicture? Logo, BrandPicture? LogoOnDark, BrandPicture? Icon, BrandFact Fact);
