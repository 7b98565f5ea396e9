using Activity.UseCases.Watching;

namespace Host.Pages.Studio.Items;

/// <summary>The lists of what visitors did with many photos at once, by their names in addresses.</summary>
internal enum ItemList
{
    Downloads,
    Shares,
    Collections,
    Sales,
}

/// <summary>What a list can be sorted by.</summary>
internal enum ItemColumn
{
    Date,
    Assets,
    Total,
}

internal static class ItemLists
{
    public static IReadOnlyList<ItemList> All { get; } = Enum.GetValues<ItemList>();

    /// <summary>Null for what is no list's name.</summary>
    public static ItemList? Read(string? name) => All.Where(list => list.InAddress() == name).Select(list => (ItemList?)list).FirstOrDefault();

    /// <summary>The list to which something that happened belongs; null where its photos are not kept together. What the studio shared is in the log alone.</summary>
    public static ItemList? Of(EntryKind kind) => kind switch
    {
        EntryKind.AssetsDownloaded => ItemList.Downloads,
        EntryKind.ItemsShared or EntryKind.SharedByStudio => ItemList.Shares,
        EntryKind.CollectionCreated => ItemList.Collections,
        EntryKind.OrderPlaced or EntryKind.OrderPaid => ItemList.Sales,
        _ => null,
    };

    /// <summary>Where the photos of something that happened are all shown; null where they are not kept together, or are gone.</summary>
    public static string? AddressOf(ActivityEntry entry) =>
        Of(entry.Kind) is null || entry.IsGalleryRemoved ? null : $"/studio/galleries/{entry.GalleryId}/activity/item/{entry.Seq}";

    public static string InAddress(this ItemList list) => list.ToString().ToLowerInvariant();

    public static string Title(this ItemList list) => list switch
    {
        ItemList.Downloads => "Items downloaded",
        ItemList.Shares => "Items shared",
        ItemList.Collections => "Collections created",
        _ => "Store sales",
    };

    public static string Nothing(this ItemList list) => list switch
    {
        ItemList.Downloads => "Nothing has been downloaded yet.",
        ItemList.Shares => "Nothing has been shared yet.",
        ItemList.Collections => "No collections yet. The first heart makes somebody's Favorites.",
        _ => "Nothing has been ordered yet.",
    };
}
