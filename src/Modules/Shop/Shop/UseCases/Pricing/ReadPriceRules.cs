namespace Shop.UseCases.Pricing;

/// <summary>What holds for everything the studio sells.</summary>
public sealed record ReadPriceRules;

/// <summary>The rules.</summary>
/// <param name="DefaultListId">The list that new galleries sell by; null for none.</param>
/// <param name="FeeRate">The part of a payment that taking it costs, in hundredths of a percent.</param>
/// <param name="FeeMinor">What it costs besides, in minor units of <paramref name="Currency"/>.</param>
/// <param name="Currency">ISO 4217; the studio's.</param>
public sealed record PriceRulesView(Guid? DefaultListId, int FeeRate, long FeeMinor, string Currency);
