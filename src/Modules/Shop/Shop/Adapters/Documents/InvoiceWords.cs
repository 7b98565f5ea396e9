using System.Globalization;

namespace Shop.Adapters.Documents;

/// <summary>What an order's papers say in one language.</summary>
internal sealed record InvoiceWords
{
    private static readonly Dictionary<string, InvoiceWords> Languages = new(StringComparer.Ordinal)
    {
        ["en"] = new()
        {
            Invoice = "Invoice",
            PackingSlip = "Packing slip",
            Pieces = "Pieces",
            CreditNote = "Credit note",
            Corrects = "Corrects invoice {0} of {1}.",
            Returned = "Returned to you: {0}.",
            Date = "Date",
            Order = "Order",
            Delivered = "Delivered on",
            TaxNumber = "Tax number: {0}",
            VatId = "VAT id: {0}",
            Item = "Item",
            Download = "{0} (high-resolution download)",
            Rate = "Tax rate",
            Net = "Net",
            Tax = "Tax",
            Gross = "Gross",
            Total = "Total",
            Carried = "Carried forward",
            Brought = "Brought forward",
            ByRate = "By tax rate",
            Amounts = "All amounts in {0}.",
            Paid = "Paid on {0}. Thank you!",
            Page = "Page {0} of {1}",
        },
        ["de"] = new()
        {
            Invoice = "Rechnung",
            PackingSlip = "Lieferschein",
            Pieces = "Stück",
            CreditNote = "Rechnungskorrektur",
            Corrects = "Berichtigt die Rechnung {0} vom {1}.",
            Returned = "An Sie zurückgezahlt: {0}.",
            Date = "Datum",
            Order = "Bestellung",
            Delivered = "Geliefert am",
            TaxNumber = "Steuernummer: {0}",
            VatId = "USt-IdNr.: {0}",
            Item = "Leistung",
            Download = "{0} (Download in voller Auflösung)",
            Rate = "Steuersatz",
            Net = "Netto",
            Tax = "Steuer",
            Gross = "Brutto",
            Total = "Summe",
            Carried = "Übertrag",
            Brought = "Übertrag",
            ByRate = "Nach Steuersatz",
            Amounts = "Alle Beträge in {0}.",
            Paid = "Bezahlt am {0}. Vielen Dank!",
            Page = "Seite {0} von {1}",
        },
        ["es"] = new()
        {
            Invoice = "Factura",
            PackingSlip = "Albarán",
            Pieces = "Unidades",
            CreditNote = "Factura rectificativa",
            Corrects = "Rectifica la factura {0} del {1}.",
            Returned = "Devuelto a usted: {0}.",
            Date = "Fecha",
            Order = "Pedido",
            Delivered = "Entregado el",
            TaxNumber = "Número fiscal: {0}",
            VatId = "NIF-IVA: {0}",
            Item = "Concepto",
            Download = "{0} (descarga en alta resolución)",
            Rate = "Tipo",
            Net = "Base",
            Tax = "Impuesto",
            Gross = "Importe",
            Total = "Total",
            Carried = "Suma y sigue",
            Brought = "Suma anterior",
            ByRate = "Por tipo impositivo",
            Amounts = "Todos los importes en {0}.",
            Paid = "Pagado el {0}. ¡Gracias!",
            Page = "Página {0} de {1}",
        },
        ["fr"] = new()
        {
            Invoice = "Facture",
            PackingSlip = "Bon de livraison",
            Pieces = "Pièces",
            CreditNote = "Avoir",
            Corrects = "Rectifie la facture {0} du {1}.",
            Returned = "Remboursé : {0}.",
            Date = "Date",
            Order = "Commande",
            Delivered = "Livré le",
            TaxNumber = "Numéro fiscal : {0}",
            VatId = "N° de TVA : {0}",
            Item = "Désignation",
            Download = "{0} (téléchargement en haute résolution)",
            Rate = "Taux",
            Net = "Hors taxes",
            Tax = "Taxe",
            Gross = "TTC",
            Total = "Total",
            Carried = "À reporter",
            Brought = "Report",
            ByRate = "Par taux de taxe",
            Amounts = "Tous les montants en {0}.",
            Paid = "Payé le {0}. Merci !",
            Page = "Page {0} sur {1}",
        },
        ["he"] = new()
        {
            Invoice = "חשבונית",
            PackingSlip = "תעודת משלוח",
            Pieces = "יחידות",
            CreditNote = "חשבונית זיכוי",
            Corrects = "מתקנת את חשבונית {0} מתאריך {1}.",
            Returned = "הוחזר אליכם: {0}.",
            Date = "תאריך",
            Order = "הזמנה",
            Delivered = "נמסר בתאריך",
            TaxNumber = "מספר תיק במס: {0}",
            VatId = "מספר עוסק: {0}",
            Item = "פריט",
            Download = "הורדה ברזולוציה מלאה: {0}",
            Rate = "שיעור המס",
            Net = "לפני מס",
            Tax = "מס",
            Gross = "כולל מס",
            Total = "סך הכול",
            Carried = "להעברה",
            Brought = "מועבר",
            ByRate = "לפי שיעור המס",
            Amounts = "כל הסכומים ב־{0}.",
            Paid = "שולם בתאריך {0}. תודה!",
            Page = "עמוד {0} מתוך {1}",
        },
    };

    public required string Invoice { get; init; }

    public required string PackingSlip { get; init; }

    public required string Pieces { get; init; }

    public required string CreditNote { get; init; }

    /// <summary>0 is the number of the invoice, 1 its day.</summary>
    public required string Corrects { get; init; }

    /// <summary>0 is how.</summary>
    public required string Returned { get; init; }

    public required string Date { get; init; }

    public required string Order { get; init; }

    public required string Delivered { get; init; }

    /// <summary>0 is the number.</summary>
    public required string TaxNumber { get; init; }

    /// <summary>0 is the id.</summary>
    public required string VatId { get; init; }

    public required string Item { get; init; }

    /// <summary>0 is the file's name.</summary>
    public required string Download { get; init; }

    public required string Rate { get; init; }

    public required string Net { get; init; }

    public required string Tax { get; init; }

    public required string Gross { get; init; }

    public required string Total { get; init; }

    public required string Carried { get; init; }

    public required string Brought { get; init; }

    public required string ByRate { get; init; }

    /// <summary>0 is the currency.</summary>
    public required string Amounts { get; init; }

    /// <summary>0 is the day.</summary>
    public required string Paid { get; init; }

    /// <summary>0 is the page, 1 how many there are.</summary>
    public required string Page { get; init; }

    /// <summary>In the language with this code, or in English.</summary>
    public static InvoiceWords Of(string code) => Languages.GetValueOrDefault(code) ?? Languages["en"];

    public static string Said(string sentence, params object[] values) => string.Format(CultureInfo.InvariantCulture, sentence, values);
}
