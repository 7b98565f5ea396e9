using BuildingBlocks;

namespace Settings.Domain;

/// <summary>Who the studio is before the law, as its imprint and papers say.</summary>
internal sealed record LegalDetails(string Name, string Address, string TaxNumber, string VatId, bool IsSmallBusiness, string ExemptionNote)
{
    private const int LongestName = 120;
    private const int LongestAddress = 400;
    private const int LongestNumber = 40;
    private const int LongestNote = 200;

    public static LegalDetails None { get; } = new("", "", "", "", IsSmallBusiness: false, "");

    public LegalDetails Trimmed() => new(
        Name.Trim(), Address.Trim().ReplaceLineEndings("\n"), TaxNumber.Trim(), VatId.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant(), IsSmallBusiness, ExemptionNote.Trim());

    public Outcome Check() => Checks.All(
        Checks.Line(Name, "the name", LongestName, nameof(Name)),
        Checks.Lines(Address, "the address", LongestAddress, nameof(Address)),
        Checks.Line(TaxNumber, "the tax number", LongestNumber, nameof(TaxNumber)),
        CheckVatId(Trimmed().VatId),
        IsSmallBusiness ? Checks.Required(ExemptionNote, "the sentence that tells buyers why there is no tax", nameof(ExemptionNote)) : Outcome.Done,
        Checks.Line(ExemptionNote, "the sentence", LongestNote, nameof(ExemptionNote)));

    // Only the shape that all have in common: whether it was given out, the tax office knows.
    private static Outcome CheckVatId(string id) =>
        id.Length == 0 || (id.Length is >= 6 and <= 16 && id[..2].All(char.IsAsciiLetterUpper) && id[2..].All(char.IsAsciiLetterOrDigit))
            ? Outcome.Done
            : Outcome.Refused("A VAT id begins with the two letters of its country, such as DE123456789.", nameof(VatId));
}
