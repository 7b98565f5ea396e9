using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Collecting;
using Galleries.UseCases.Picking;
using Galleries.UseCases.Viewing;
using Host.Languages;
using Host.Web;
using Microsoft.AspNetCore.Mvc;

namespace Host.Pages.Client;

/// <summary>Puts photos into collections and takes them out, on a page that needs no script.</summary>
internal sealed class CollectModel(
    Door door, IQueryHandler<ListCollections, IReadOnlyList<CollectionCard>> collections, IQueryHandler<ShowGallery, GalleryView> show, ListCommands commands, Localizer t)
    : CollectionPage(door, collections)
{
    private const int MostPictures = 12;

    [BindProperty]
    public Naming Form { get; set; } = new();

    /// <summary>What is to go into a collection.</summary>
    public IReadOnlyList<Guid> Chosen { get; private set; } = [];

    /// <summary>The first of them, to be looked at.</summary>
    public IReadOnlyList<AssetTile> Tiles { get; private set; } = [];

    public string Title => Chosen.Count == 1 ? t["Add to a collection"] : t.Count(Chosen.Count, "Add {0} photo to a collection", "Add {0} photos to a collection");

    public string Assets => string.Join(',', Chosen.Select(id => $"{id:N}"));

    public Task<IActionResult> OnGetAsync(string slug, [FromQuery] Guid? asset, CancellationToken ct) => Show(slug, asset is { } one ? [one] : [], ct);

    /// <summary>Photos that were ticked.</summary>
    public Task<IActionResult> OnPostAsync(string slug, [FromForm] string[] asset, CancellationToken ct) => Show(slug, ChosenPhotos.Read(asset), ct);

    /// <summary>Into a collection, into Favorites, or into a new one where no other is named.</summary>
    public async Task<IActionResult> OnPostPutAsync(string slug, [FromForm] string[] asset, [FromForm] string? into, [FromForm] bool stay, CancellationToken ct)
    {
        if (await Enter(slug, ct) is { } elsewhere)
            return elsewhere;

        var (chosen, created) = (ChosenPhotos.Read(asset), Guid.CreateVersion7());
        var outcome = into is null
            ? await commands.Create.Handle(new CreateCollection(Caller.GalleryId, Caller.Viewer, created, Form.Name ?? "", chosen), ct)
            : await (IsFavorites(into)
                ? commands.Favor.Handle(new AddFavorites(Caller.GalleryId, Caller.Viewer, chosen), ct)
                : commands.Put.Handle(new CollectAssets(Caller.GalleryId, Caller.Viewer, IdOf(into), chosen), ct));
        var next = into is null ? AddressOf(created) : IsFavorites(into) ? $"{Caller.Path}?favorites=true#content" : AddressOf(IdOf(into));
        return await Answer(outcome, chosen, stay ? null : next, ct);
    }

    public async Task<IActionResult> OnPostTakeAsync(string slug, [FromForm] string[] asset, [FromForm] string? from, [FromForm] bool stay, CancellationToken ct)
    {
        if (await Enter(slug, ct) is { } elsewhere)
            return elsewhere;

        var chosen = ChosenPhotos.Read(asset);
        var outcome = IsFavorites(from)
            ? await commands.Unfavor.Handle(new RemoveFavorites(Caller.GalleryId, Caller.Viewer, chosen), ct)
            : await commands.Take.Handle(new UncollectAssets(Caller.GalleryId, Caller.Viewer, IdOf(from), chosen), ct);
        return await Answer(outcome, chosen, stay ? null : IsFavorites(from) ? $"{Caller.Path}?favorites=true#content" : AddressOf(IdOf(from)), ct);
    }

    public bool HasAll(CollectionCard card) => Chosen.All(card.AssetIds.Contains);

    private static bool IsFavorites(string? list) => list == WishesModel.Favorites;

    private static Guid IdOf(string? list) => Guid.TryParse(list, out var id) ? id : Guid.Empty;

    // Without an address to go on to, the photo's page is shown again, as it may go into several.
    private async Task<IActionResult> Answer(Outcome outcome, Guid[] chosen, string? next, CancellationToken ct)
    {
        if (!outcome.Succeeded)
        {
            this.Refuse(outcome);
            await See(chosen, ct);
        }

        return this.Answer(outcome, next ?? $"{Caller.Path}/collect?asset={chosen.FirstOrDefault():N}");
    }

    private async Task<IActionResult> Show(string slug, Guid[] chosen, CancellationToken ct)
    {
        if (await Enter(slug, ct) is { } elsewhere)
            return elsewhere;

        await See(chosen, ct);
        return Tiles.Count == 0 ? new SeeOther(Caller.Path) : Page();
    }

    private async Task See(Guid[] chosen, CancellationToken ct)
    {
        var view = await show.Handle(new ShowGallery(Caller.GalleryId, Caller.Viewer, Count: MostPictures) { Only = chosen }, ct);
        (Chosen, Tiles) = (chosen, [.. view.Tiles.Where(tile => !tile.IsWaiting)]);
    }
}
