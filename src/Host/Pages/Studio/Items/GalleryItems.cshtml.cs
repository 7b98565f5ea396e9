using BuildingBlocks.UseCases;
using Galleries.UseCases.Viewing;
using Host.Pages.Studio.Galleries;
using Microsoft.AspNetCore.Mvc;

namespace Host.Pages.Studio.Items;

/// <summary>What visitors of one gallery downloaded, shared, collected or bought.</summary>
internal sealed class GalleryItemsModel(IQueryHandler<ReadGallery, GalleryCard?> galleries, ItemReader reader, ItemCollections collections) : GalleryTab(galleries)
{
    public ItemListView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string list, [FromQuery] ItemListForm asked, CancellationToken ct)
    {
        if (await ItemListView.Of(reader, list, Gallery.GalleryId, asked, ModelState.IsValid, ct) is not { } view)
            return NotFound();

        View = view.List == ItemList.Collections ? view with { Lines = await collections.Today(Gallery.GalleryId, view.Lines, ct) } : view;
        return Page();
    }

    public IActionResult OnGetCsv(string list, [FromQuery] ItemListForm asked) =>
        ModelState.IsValid && ItemLists.Read(list) is { } wanted ? reader.Csv(wanted, Gallery.GalleryId, asked) : NotFound();
}
