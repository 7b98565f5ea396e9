using System.Runtime.CompilerServices;
using Activity.UseCases.Watching;
using BuildingBlocks.UseCases;

namespace Host.Pages.Studio.Items;

/// <summary>Rows of the lists, from whatever use case has them.</summary>
internal sealed class ItemReader(IQueryHandler<BrowseItems, ItemPage> items, IQueryHandler<BrowseSales, SalePage> sales)
{
    private const int FirstRows = 5;
    private const int RowsAtOnce = 1_000;

    /// <summary>A page of a list, and the cursor of the next.</summary>
    public async Task<(IReadOnlyList<ItemLine> Lines, string? Next)> Read(ItemList list, Guid? galleryId, ItemListForm asked, int take, CancellationToken ct)
    {
        if (list == ItemList.Sales)
        {
            var sort = asked.Sort == ItemColumn.Total ? SaleSort.Total : SaleSort.Date;
            var orders = await sales.Handle(new BrowseSales(asked.ScopeOf(galleryId), asked.Q, asked.Called, sort, asked.Asc, asked.After, take), ct);
            return ([.. orders.Rows.Select(ItemLine.Of)], orders.Next);
        }

        var kind = list switch { ItemList.Downloads => ItemKind.Downloads, ItemList.Shares => ItemKind.Shares, _ => ItemKind.Collections };
        var called = list == ItemList.Collections ? asked.Called : null;
        var page = await items.Handle(
            new BrowseItems(kind, asked.ScopeOf(galleryId), asked.Q, called, asked.Sort == ItemColumn.Assets ? ItemSort.Assets : ItemSort.Date, asked.Asc, asked.After, take), ct);
        return ([.. page.Rows.Select(ItemLine.Of)], page.Next);
    }

    /// <summary>All rows of a list, read as they are written.</summary>
    public async IAsyncEnumerable<ItemLine> All(ItemList list, Guid? galleryId, ItemListForm asked, [EnumeratorCancellation] CancellationToken ct)
    {
        asked.After = null;
        do
        {
            var (lines, next) = await Read(list, galleryId, asked, RowsAtOnce, ct);
            foreach (var line in lines)
                yield return line;
            asked.After = next;
        }
        while (asked.After is not null);
    }

    /// <summary>The newest rows of each list, for a page that leads to them.</summary>
    public async Task<ItemOverview> Newest(Guid? galleryId, CancellationToken ct)
    {
        var tables = new List<ItemTable>();
        foreach (var list in ItemLists.All)
        {
            var (lines, _) = await Read(list, galleryId, new ItemListForm(), FirstRows, ct);
            tables.Add(new ItemTable(list, PathOf(list, galleryId), lines, galleryId is null, null));
        }

        return new ItemOverview(tables);
    }

    public static string PathOf(ItemList list, Guid? galleryId) =>
        galleryId is { } id ? $"/studio/galleries/{id}/activity/{list.InAddress()}" : $"/studio/activity/{list.InAddress()}";
}

/// <summary>The newest of every list.</summary>
internal sealed record ItemOverview(IReadOnlyList<ItemTable> Tables);

/// <summary>Rows of a list as a table.</summary>
/// <param name="List">Which.</param>
/// <param name="Path">The page of the list.</param>
/// <param name="Lines">The rows.</param>
/// <param name="WithGallery">Whether each says its gallery.</param>
/// <param name="Asked">What it is sorted by and may be sorted by anew; null where it is as it is.</param>
internal sealed record ItemTable(ItemList List, string Path, IReadOnlyList<ItemLine> Lines, bool WithGallery, ItemListForm? Asked);
