namespace Shop.Domain.Taxing;

/// <summary>
/// The rates of the European Union's member states as of January 1, 2026, as the Commission's database "Taxes in Europe" (TEDB,
/// ec.europa.eu/taxation_customs/tedb) lists them. Where a state has several reduced rates, the highest is here: too little tax is worse than too much.
/// Super-reduced and parking rates are left out.
/// </summary>
internal static class EuropeanRates
{
    public static DateOnly AsOf { get; } = new(2026, 1, 1);

    public static IReadOnlyList<CountryTax> All { get; } =
    [
        new("AT", "USt", 20_00, 13_00), new("BE", "TVA/btw", 21_00, 12_00), new("BG", "ДДС", 20_00, 9_00), new("CY", "ΦΠΑ", 19_00, 9_00), new("CZ", "DPH", 21_00, 12_00),
        new("DE", "USt", 19_00, 7_00), new("DK", "moms", 25_00, null), new("EE", "km", 24_00, 13_00), new("ES", "IVA", 21_00, 10_00), new("FI", "ALV", 25_50, 13_50),
        new("FR", "TVA", 20_00, 10_00), new("GR", "ΦΠΑ", 24_00, 13_00), new("HR", "PDV", 25_00, 13_00), new("HU", "ÁFA", 27_00, 18_00), new("IE", "VAT", 23_00, 13_50),
        new("IT", "IVA", 22_00, 10_00), new("LT", "PVM", 21_00, 12_00), new("LU", "TVA", 17_00, 8_00), new("LV", "PVN", 21_00, 12_00), new("MT", "VAT", 18_00, 7_00),
        new("NL", "btw", 21_00, 9_00), new("PL", "VAT", 23_00, 8_00), new("PT", "IVA", 23_00, 13_00), new("RO", "TVA", 21_00, 11_00), new("SE", "moms", 25_00, 12_00),
        new("SI", "DDV", 22_00, 9_50), new("SK", "DPH", 23_00, 19_00),
    ];
}
