using Activity.Ports;
using Activity.UseCases.Reporting;
using Activity.UseCases.Watching;
using BuildingBlocks.Documents.Csv;

namespace Activity.Adapters.Reports;

/// <summary>The columns of the reports for spreadsheets. Their names are what others build on: add at the end, never rename.</summary>
internal static class CsvReports
{
    public static CsvReport<SalesRow> Journal { get; } = new CsvReport<SalesRow>()
        .Day("paid_on", row => row.PaidOn)
        .Text("order", row => row.OrderNumber)
        .Text("gallery", row => row.GalleryName)
        .Text("buyer", row => row.BuyerName)
        .Text("description", row => row.Description)
        .Text("method", row => row.Method)
        .Text("currency", row => row.Currency)
        .Number("tax_percent", row => row.TaxRate / 100m)
        .Money("net", row => row.NetMinor, row => row.Currency)
        .Money("tax", row => row.TaxMinor, row => row.Currency)
        .Money("gross", row => row.GrossMinor, row => row.Currency)
        .Text("invoice", row => row.InvoiceNumber)
        .Day("invoiced_on", row => row.InvoicedOn)
        .Day("booked_on", row => row.BookedOn)
        .Text("kind", row => row.IsRefund ? "refund" : "sale")
        .Text("credit_note", row => row.CreditNoteNumber)
        .Text("country", row => row.Country)
        .Text("item_kind", row => row.ItemKind)
        .Whole("quantity", row => row.Quantity)
        .Money("discount", row => row.DiscountMinor, row => row.Currency);

    public static CsvReport<SalesSum> Taxes { get; } = new CsvReport<SalesSum>()
        .Text("currency", sum => sum.Currency)
        .Number("tax_percent", sum => sum.TaxRate / 100m)
        .Whole("orders", sum => sum.Orders)
        .Money("net", sum => sum.NetMinor, sum => sum.Currency)
        .Money("tax", sum => sum.TaxMinor, sum => sum.Currency)
        .Money("gross", sum => sum.GrossMinor, sum => sum.Currency)
        .Text("country", sum => sum.Country);

    public static CsvReport<PaymentRow> Payments { get; } = new CsvReport<PaymentRow>()
        .Day("paid_on", row => row.PaidOn)
        .Text("order", row => row.OrderNumber)
        .Text("invoice", row => row.InvoiceNumber)
        .Text("gallery", row => row.GalleryName)
        .Text("buyer", row => row.BuyerName)
        .Text("method", row => row.Method)
        .Text("currency", row => row.Currency)
        .Money("amount", row => row.AmountMinor, row => row.Currency)
        .Day("booked_on", row => row.BookedOn)
        .Text("kind", row => row.Kind.ToString().ToLowerInvariant())
        .Text("credit_note", row => row.CreditNoteNumber)
        .Money("fee", row => row.FeeMinor, row => row.Currency);

    public static CsvReport<ProfitRow> Profit { get; } = new CsvReport<ProfitRow>()
        .Day("booked_on", row => row.BookedOn)
        .Text("order", row => row.OrderNumber)
        .Text("gallery", row => row.GalleryName)
        .Text("buyer", row => row.BuyerName)
        .Text("kind", row => row.Kind.ToString().ToLowerInvariant())
        .Text("currency", row => row.Currency)
        .Money("net", row => row.NetMinor, row => row.Currency)
        .Money("cost", row => row.CostMinor, row => row.Currency)
        .Money("fee", row => row.FeeMinor, row => row.Currency)
        .Money("profit", row => row.ProfitMinor, row => row.Currency);

    public static CsvReport<OpenItem> OpenItems { get; } = new CsvReport<OpenItem>()
        .Day("placed_on", item => item.PlacedOn)
        .Text("order", item => item.OrderNumber)
        .Text("gallery", item => item.GalleryName)
        .Text("buyer", item => item.BuyerName)
        .Text("currency", item => item.Currency)
        .Money("amount", item => item.AmountMinor, item => item.Currency)
        .Whole("days_open", item => item.Days);

    public static CsvReport<ActivityEntry> Activity { get; } = new CsvReport<ActivityEntry>()
        .Moment("at_utc", entry => entry.At)
        .Text("gallery", entry => entry.GalleryName)
        .Text("event", entry => entry.Kind.ToString())
        .Text("visitor", entry => entry.VisitorName)
        .Text("user_type", entry => entry.VisitorType)
        .Whole("assets", entry => entry.Count)
        .Text("detail", entry => entry.Detail);
}
