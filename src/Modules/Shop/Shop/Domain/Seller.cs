namespace Shop.Domain;

/// <summary>Who sells, before the law; what is not told is empty.</summary>
/// <param name="Name">Of the person or company.</param>
/// <param name="Address">Some lines.</param>
/// <param name="TaxNumber">As the tax office writes it.</param>
/// <param name="VatId">With the two letters of its country.</param>
internal sealed record Seller(string Name, string Address, string TaxNumber, string VatId)
{
    public static Seller Nobody { get; } = new("", "", "", "");

    /// <summary>Nobody can make out an invoice without a name and an address.</summary>
    public bool CanInvoice => Name.Length > 0 && Address.Length > 0;
}
