using Activity.UseCases.Reporting;
using Activity.UseCases.Watching;
using BuildingBlocks.Documents.Csv;

namespace Activity.Adapters.Reports;

/// <summary>The columns of the reports for spreadsheets. Their names are what others build on: add at the end, never rename.</summary>
internal static class CsvReports
{
    public static CsvReport<SalesRow> Sales { get; } = new CsvReport<SalesRow>()
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
        .Text("invoice", row => row.InvoiceNumber);

    public static CsvReport<ActivityEntry> Activity { get; } = new CsvReport<ActivityEntry>()
        .Moment("at_utc", entry => entry.At)
        .Text("gallery", entry => entry.GalleryName)
        .Text("event", entry => entry.Kind.ToString())
        .Text("visitor", entry => entry.VisitorName)
        .Text("user_type", entry => entry.VisitorType)
        .Whole("assets", entry => entry.Count)
        .Text("detail", entry => entry.Detail);
}
