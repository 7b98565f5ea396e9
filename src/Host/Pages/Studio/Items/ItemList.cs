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
