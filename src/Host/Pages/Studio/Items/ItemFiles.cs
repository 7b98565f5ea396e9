using Activity.UseCases.Reporting;
using BuildingBlocks.Documents.Csv;
using Host.Web;

namespace Host.Pages.Studio.Items;

/// <summary>The lists for spreadsheets. The columns' names are what others build on: add at the end, never rename.</summary>
internal static class ItemFiles
{
    /// <summary>Every row that is found, as it is sorted.</summary>
    public static StreamedReport Csv(this ItemReader reader, ItemList list, Guid? galleryId, ItemListForm asked) => new(new ReportFile(
        $"{list.InAddress()}.csv", "text/csv; charset=utf-8", (stream, ct) => ColumnsOf(list).Write(stream, reader.All(list, galleryId, asked, ct), ct)));

    private static CsvReport<ItemLine> ColumnsOf(ItemList list)
    {
        var columns = new CsvReport<ItemLine>()
            .Moment("at_utc", line => line.At)
            .Text("gallery", line => line.GalleryName)
            .Text(list switch { ItemList.Downloads => "resolution", ItemList.Shares => "way", ItemList.Collections => "collection", _ => "order" }, line => line.Word)
            .Whole("assets", line => line.Count)
            .Text("visitor", line => line.Visitor)
            .Text("email", line => line.Email)
            .Text("user_type", line => line.Type);
        return list == ItemList.Sales
            ? columns.Text("status", line => line.Sale!.Status.ToString()).Money("total", line => line.Sale!.TotalMinor, line => line.Sale!.Currency).Text("currency", line => line.Sale!.Currency)
                .Money("profit", line => line.Sale!.ProfitMinor, line => line.Sale!.Currency)
            : list == ItemList.Downloads ? columns.Text("status", line => line.IsFinished is { } whole ? whole ? "Finished" : "Begun" : null)
            : columns;
    }
}
