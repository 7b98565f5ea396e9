using System.Globalization;
using BuildingBlocks.Mail.Letters;
using Shop.Domain;

namespace Shop.UseCases.Mailing;

/// <summary>What the table of an order says in one language.</summary>
/// <param name="Total">Before the sum.</param>
/// <param name="Tax">A sentence about the tax in it: 0 is the amount, 1 what the tax is called, 2 its rate.</param>
internal sealed record ShopWords(string Total, string Tax)
{
    private static readonly Dictionary<string, ShopWords> Languages = new(StringComparer.Ordinal)
    {
        ["en"] = new("Total", "Included: {0} {1} ({2})."),
        ["de"] = new("Summe", "Darin enthalten: {0} {1} ({2})."),
        ["es"] = new("Total", "Incluido: {0} de {1} ({2})."),
        ["fr"] = new("Total", "Dont {0} de {1} ({2})."),
        ["he"] = new("סך הכול", "כולל {0} {1} ({2})."),
    };

    public static ShopWords Of(LetterLanguage language) => Languages[language.Code];

    public string Included(Money tax, string name, TaxRate rate) => string.Format(CultureInfo.InvariantCulture, Tax, tax, name, rate);
}
