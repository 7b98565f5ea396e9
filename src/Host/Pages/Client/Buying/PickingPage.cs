using BuildingBlocks.UseCases;
using Galleries.UseCases.Collecting;
using Galleries.UseCases.Viewing;
using Host.Web;
using Shop.UseCases.Buying;

namespace Host.Pages.Client.Buying;

/// <summary>A page on which photos are chosen for what is bought.</summary>
internal abstract class PickingPage(
    Door door, IQueryHandler<BrowseShop, ShopView> shops, IQueryHandler<ShowGallery, GalleryView> galleries,
    IQueryHandler<ListCollections, IReadOnlyList<CollectionCard>> collections) : BuyingPage(door, shops)
{
    protected const int MostShown = 200;

    public PickerSource Source { get; private set; } = null!;

    /// <summary>What can be chosen from: what is chosen already, then the rest.</summary>
    public IReadOnlyList<AssetTile> Tiles { get; private set; } = [];

    /// <param name="address">This page.</param>
    /// <param name="from">A collection's id, "all", or null: Favorites where there are any.</param>
    /// <param name="chosen">What is chosen already.</param>
    /// <param name="ct">Ends the asking.</param>
    protected async Task ReadPhotos(string address, string? from, IReadOnlyCollection<Guid> chosen, CancellationToken ct)
    {
        var cards = (await collections.Handle(new ListCollections(Caller.GalleryId, Caller.Viewer), ct)).Where(card => card.AssetIds.Count > 0).ToList();
        var current = from == "all" ? null : cards.Find(card => Guid.TryParse(from, out var id) ? card.CollectionId == id : card.IsFavorites);
        Source = new PickerSource(cards, current?.CollectionId, address);
        var shown = await Show(new ShowGallery(Caller.GalleryId, Caller.Viewer, Count: MostShown) { CollectionId = current?.CollectionId }, ct);
        var missing = chosen.Except(shown.Select(tile => tile.AssetId)).ToList();
        Tiles = missing.Count == 0 ? shown : [.. await Show(new ShowGallery(Caller.GalleryId, Caller.Viewer, Count: MostShown) { Only = missing }, ct), .. shown];
    }

    private async Task<IReadOnlyList<AssetTile>> Show(ShowGallery query, CancellationToken ct) =>
        [.. (await galleries.Handle(query, ct)).Tiles.Where(tile => tile is { IsVideo: false, IsWaiting: false, HasPicture: true })];
}
