using Activity.UseCases.Watching;
using BuildingBlocks.Documents.Csv;

namespace Host.Pages.Studio;

/// <summary>Lists of figures for spreadsheets. The columns' names are what others build on: add at the end, never rename.</summary>
internal static class WatchFiles
{
    public static CsvReport<VisitorRow> Visitors(string currency) => new CsvReport<VisitorRow>()
        .Text("gallery", row => row.GalleryName)
        .Text("name", row => row.Name)
        .Text("email", row => row.Email)
        .Text("user_type", row => row.Type?.ToString())
        .Whole("visits", row => row.Visits)
        .Whole("views", row => row.Views)
        .Whole("downloads", row => row.Downloads)
        .Whole("favorites", row => row.Favorites)
        .Whole("shares", row => row.Shares)
        .Whole("collections", row => row.Collections)
        .Whole("orders", row => row.Orders)
        .Money("revenue", row => row.RevenueMinor, _ => currency)
        .Text("currency", _ => currency)
        .Moment("last_seen_utc", row => row.LastSeenAt);

    public static CsvReport<RankedAsset> Engaged(IReadOnlyDictionary<Guid, string> galleries) => new CsvReport<RankedAsset>()
        .Text("gallery", row => galleries.GetValueOrDefault(row.GalleryId))
        .Text("file_name", row => row.FileName)
        .Text("kind", row => row.Kind?.ToString())
        .Whole("score", row => row.Engagement.Score)
        .Whole("views", row => row.Engagement.Views)
        .Whole("favorites", row => row.Engagement.Favorites)
        .Whole("downloads", row => row.Engagement.Downloads)
        .Whole("shares", row => row.Engagement.Shares)
        .Whole("sales", row => row.Engagement.Sales)
        .Whole("people", row => row.Engagement.People);
}
