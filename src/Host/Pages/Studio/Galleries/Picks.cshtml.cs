using BuildingBlocks.UseCases;
using Galleries.UseCases.Picking;
using Galleries.UseCases.Viewing;

namespace Host.Pages.Studio.Galleries;

/// <summary>Who picked how much.</summary>
internal sealed class PicksModel(IQueryHandler<ReadGallery, GalleryCard?> galleries, IQueryHandler<ListPicks, IReadOnlyList<PickList>> picks) : GalleryTab(galleries)
{
    public IReadOnlyList<PickList> Lists { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Lists = await picks.Handle(new ListPicks(Gallery.GalleryId), ct);

    public static string NameOf(PickList list) => list.Visitor.Name ?? list.Visitor.Email ?? "A guest";
}
