using Activity.UseCases.Watching;
using Host.Web;

namespace Host.Pages.Studio.Items;

/// <summary>A row of any of the lists.</summary>
/// <param name="Seq">What its assets are found by; null where they are not known.</param>
/// <param name="GalleryId">Where.</param>
/// <param name="GalleryName">Its name.</param>
/// <param name="IsGalleryRemoved">Whether there is nothing to be led to any more.</param>
/// <param name="At">When.</param>
/// <param name="Count">How many assets.</param>
/// <param name="Word">The size, the way, the collection's name, or the order's number.</param>
/// <param name="VisitorId">Who.</param>
/// <param name="Visitor">What they are called.</param>
/// <param name="Email">Null where it is not known.</param>
/// <param name="Type">How they came in, by its name in messages.</param>
/// <param name="Sale">The order; null in the other lists.</param>
internal sealed record ItemLine(
    long? Seq, Guid GalleryId, string GalleryName, bool IsGalleryRemoved, DateTimeOffset At, int Count, string Word, Guid? VisitorId, string? Visitor, string? Email, string? Type,
    SaleRow? Sale = null)
{
    /// <summary>The collection, where it is one and no Favorites.</summary>
    public Guid? CollectionId { get; private init; }

    /// <summary>Of a download: whether all of it left. Null where that is not known.</summary>
    public bool? IsFinished { get; private init; }

    /// <summary>How many assets the collection has today; null where that is not asked.</summary>
    public int? Today { get; init; }

    /// <summary>Where its assets are shown; null where there are none to be shown.</summary>
    public string? Address => Seq is { } seq && !IsGalleryRemoved ? $"/studio/galleries/{GalleryId}/activity/item/{seq}" : null;

    /// <summary>What they did altogether; null where the gallery is gone.</summary>
    public string? VisitorAddress =>
        VisitorId is { } visitor && !IsGalleryRemoved ? $"/studio/galleries/{GalleryId}/people/{visitor}" : null;

    public static ItemLine Of(ActivityEntry entry) => new(
        entry.Seq, entry.GalleryId, entry.GalleryName, entry.IsGalleryRemoved, entry.At, entry.Count, WordOf(entry), entry.VisitorId, entry.VisitorName, entry.VisitorEmail, entry.VisitorType)
    {
        CollectionId = entry.Kind == EntryKind.CollectionCreated && !entry.IsFavorites ? entry.ItemId : null,
        IsFinished = entry.IsFinished,
    };

    public static ItemLine Of(SaleRow sale) => new(
        sale.Seq, sale.GalleryId, sale.GalleryName, sale.IsGalleryRemoved, sale.At, sale.Count, sale.Number, sale.VisitorId, sale.BuyerName, sale.BuyerEmail, sale.Type?.ToString(), sale);

    public static string Of(SaleStatus status) => status switch
    {
        SaleStatus.Placed => "Placed",
        SaleStatus.InReview => "In review",
        _ => status.ToString(),
    };

    public static string ToneOf(SaleStatus status) => status switch
    {
        SaleStatus.Paid or SaleStatus.Completed => "good",
        SaleStatus.Canceled => "",
        SaleStatus.InReview => "warn",
        _ => "accent",
    };

    private static string WordOf(ActivityEntry entry)
    {
        if (entry.Kind == EntryKind.CollectionCreated)
            return entry.IsFavorites ? "Favorites" : entry.Detail ?? "A collection";

        return Words.Detail(entry) is { Length: > 0 } word ? $"{char.ToUpperInvariant(word[0])}{word[1..]}" : "Unknown";
    }
}
