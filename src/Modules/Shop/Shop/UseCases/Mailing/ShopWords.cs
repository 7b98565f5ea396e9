using System.Globalization;
using BuildingBlocks.Mail.Letters;
using Shop.Domain;
using Shop.Domain.Catalogue;

namespace Shop.UseCases.Mailing;

/// <summary>What the table of an order says in one language.</summary>
/// <param name="Total">Before the sum.</param>
/// <param name="Tax">A sentence about the tax in it: 0 is the amount, 1 what the tax is called, 2 its rate.</param>
/// <param name="Download">What the list of mere downloads calls its product.</param>
/// <param name="Tracking">A sentence about a parcel: 0 is its number.</param>
internal sealed record ShopWords(string Total, string Tax, string Download, string Tracking)
{
    private static readonly Dictionary<string, ShopWords> Languages = new(StringComparer.Ordinal)
    {
        ["en"] = new("Total", "Included: {0} {1} ({2}).", PriceList.DownloadName, "Tracking number: {0}"),
        ["de"] = new("Summe", "Darin enthalten: {0} {1} ({2}).", "Download in voller Auflösung", "Sendungsnummer: {0}"),
        ["es"] = new("Total", "Incluido: {0} de {1} ({2}).", "Descarga en alta resolución", "Número de seguimiento: {0}"),
        ["fr"] = new("Total", "Dont {0} de {1} ({2}).", "Téléchargement en haute résolution", "Numéro de suivi : {0}"),
        ["he"] = new("סך הכול", "כולל {0} {1} ({2}).", "הורדה ברזולוציה מלאה", "מספר מעקב: {0}"),
    };

    public static ShopWords Of(LetterLanguage language) => Languages[language.Code];

    /// <summary>A product as its reader calls it: only what this program named itself has another name.</summary>
    public string Named(string product) => product == PriceList.DownloadName ? Download : product;

    public string Parcel(string number) => string.Format(CultureInfo.InvariantCulture, Tracking, number);

    public string Included(Money tax, string name, TaxRate rate) => string.Format(CultureInfo.InvariantCulture, Tax, tax, name, rate);
}
