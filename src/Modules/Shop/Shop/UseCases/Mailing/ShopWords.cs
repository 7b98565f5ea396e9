using System.Globalization;
using BuildingBlocks.Mail.Letters;
using Shop.Domain;
using Shop.Domain.Catalogue;

namespace Shop.UseCases.Mailing;

/// <summary>What the table of an order says in one language.</summary>
/// <param name="Total">Before the sum.</param>
/// <param name="Tax">A sentence about the tax in it: 0 is the amount, 1 what the tax is called, 2 its rate.</param>
/// <param name="Download">What the list of mere downloads calls its product.</param>
internal sealed record ShopWords(string Total, string Tax, string Download)
{
    private static readonly Dictionary<string, ShopWords> Languages = new(StringComparer.Ordinal)
    {
        ["en"] = new("Total", "Included: {0} {1} ({2}).", PriceList.DownloadName),
        ["de"] = new("Summe", "Darin enthalten: {0} {1} ({2}).", "Download in voller Auflösung"),
        ["es"] = new("Total", "Incluido: {0} de {1} ({2}).", "Descarga en alta resolución"),
        ["fr"] = new("Total", "Dont {0} de {1} ({2}).", "Téléchargement en haute résolution"),
        ["he"] = new("סך הכול", "כולל {0} {1} ({2}).", "הורדה ברזולוציה מלאה"),
    };

    public static ShopWords Of(LetterLanguage language) => Languages[language.Code];

    /// <summary>A product as its reader calls it: only what this program named itself has another name.</summary>
    public string Named(string product) => product == PriceList.DownloadName ? Download : product;

    public string Included(Money tax, string name, TaxRate rate) => string.Format(CultureInfo.InvariantCulture, Tax, tax, name, rate);
}
