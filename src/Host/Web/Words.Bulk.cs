using Host.Pages.Studio;

namespace Host.Web;

/// <summary>What is done to several galleries at once.</summary>
internal static partial class Words
{
    public static string Of(BulkDeed deed) => deed switch
    {
        BulkDeed.Online => "Put online",
        BulkDeed.Archive => "Archive",
        BulkDeed.Extend => "Extend to a later day",
        BulkDeed.Sell => "Sell by a price list",
        _ => "Take offline",
    };

    /// <param name="deed">What was done.</param>
    /// <param name="galleries">To how many.</param>
    public static string Of(BulkDeed deed, int galleries) => Formats.Count(galleries, "gallery ", "galleries ") + (deed, galleries == 1) switch
    {
        (BulkDeed.Online, true) => "is online.",
        (BulkDeed.Online, _) => "are online.",
        (BulkDeed.Archive, true) => "is archived. Its originals move to the archive by and by.",
        (BulkDeed.Archive, _) => "are archived. Their originals move to the archive by and by.",
        (BulkDeed.Extend, true) => "has the new last day.",
        (BulkDeed.Extend, _) => "have the new last day.",
        (BulkDeed.Sell, true) => "sells by what you chose.",
        (BulkDeed.Sell, _) => "sell by what you chose.",
        (_, true) => "is offline.",
        _ => "are offline.",
    };
}
