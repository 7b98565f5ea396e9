namespace Settings.Contracts;

/// <summary>Who the studio is before the law; what is not told is empty.</summary>
/// <param name="Name">Of the person or company.</param>
/// <param name="Address">Some lines, the country included.</param>
/// <param name="TaxNumber">As the tax office writes it.</param>
/// <param name="VatId">With the two letters of its country.</param>
/// <param name="IsSmallBusiness">Whether sales are free of tax since the business is a small one.</param>
/// <param name="ExemptionNote">The sentence that says so to buyers.</param>
/// <param name="HasTerms">Whether there is a page of terms.</param>
public sealed record LegalFact(
    string Name, string Address, string TaxNumber, string VatId, bool IsSmallBusiness, string ExemptionNote, bool HasTerms)
{
    /// <summary>The version of the terms of use that vendors accept; null where there are none.</summary>
    public int? VendorTerms { get; init; }

    /// <summary>Nothing is told yet.</summary>
    public static LegalFact None { get; } = new("", "", "", "", IsSmallBusiness: false, "", HasTerms: false);

    /// <summary>The address, a line each.</summary>
    public IReadOnlyList<string> AddressLines => Address.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
