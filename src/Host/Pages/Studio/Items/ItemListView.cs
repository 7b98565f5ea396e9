namespace Host.Pages.Studio.Items;

/// <summary>A list with what is asked of it.</summary>
internal sealed record ItemListView(ItemList List, string Path, Guid? GalleryId, ItemListForm Asked, IReadOnlyList<ItemLine> Lines, string? Next, string? Refusal)
{
    private const int PageSize = 50;

    public ItemTable Table => new(List, Path, Lines, GalleryId is null, Asked);

    /// <summary>Null where there is no such list.</summary>
    public static async Task<ItemListView?> Of(ItemReader reader, string name, Guid? galleryId, ItemListForm asked, bool isValid, CancellationToken ct)
    {
        if (ItemLists.Read(name) is not { } list)
            return null;

        var path = ItemReader.PathOf(list, galleryId);
        var refusal = !isValid ? "Please choose days and a type that exist." : asked.From > asked.To ? "The first day is after the last. Please swap them." : null;
        if (refusal is not null)
            return new ItemListView(list, path, galleryId, asked, [], null, refusal);

        var (lines, next) = await reader.Read(list, galleryId, asked, PageSize, ct);
        return new ItemListView(list, path, galleryId, asked, lines, next, null);
    }
}
