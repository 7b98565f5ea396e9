using Activity.UseCases.Watching;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Ending;
using Galleries.UseCases.Picking;
using Galleries.UseCases.Viewing;
using Host.Pages.Studio.Galleries;
using Microsoft.AspNetCore.Mvc;

namespace Host.Pages.Studio.Items;

/// <summary>Everything that one visitor did in a gallery, what they picked, and what of it they have.</summary>
internal sealed class PersonModel(
    IQueryHandler<ReadGallery, GalleryCard?> galleries, IQueryHandler<ReadDelivery, DeliveryReport?> deliveries, IQueryHandler<ListPicks, IReadOnlyList<PickList>> picks,
    IQueryHandler<BrowseActivity, ActivityPage> activity, IQueryHandler<ReadPhotos, PhotosRead> photos) : GalleryTab(galleries)
{
    private const int MostPictures = 6;

    public DeliveryReport Delivery { get; private set; } = null!;

    public IReadOnlyList<PickList> Lists { get; private set; } = [];

    public ActivityPage Log { get; private set; } = null!;

    /// <summary>Where an earlier page of the log ended.</summary>
    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public string Name => PicksModel.NameOf(Delivery.Visitor);

    public string Here => $"{Path}/people/{Delivery.Visitor.VisitorId}";

    private IReadOnlyDictionary<Guid, AssetTile> Tiles { get; set; } = new Dictionary<Guid, AssetTile>();

    public async Task<IActionResult> OnGetAsync(Guid visitorId, CancellationToken ct)
    {
        if (await deliveries.Handle(new ReadDelivery(Gallery.GalleryId, visitorId), ct) is not { } delivery)
            return NotFound();

        Delivery = delivery;
        Lists = [.. (await picks.Handle(new ListPicks(Gallery.GalleryId), ct)).Where(list => list.Visitor.VisitorId == visitorId)];
        Log = await activity.Handle(new BrowseActivity(Gallery.GalleryId, visitorId, null, After) { Pictures = MostPictures }, ct);
        var seen = Log.Entries.SelectMany(entry => entry.AssetIds).ToHashSet();
        Tiles = (await photos.Handle(new ReadPhotos(Gallery.GalleryId, seen), ct)).Assets.ToDictionary(photo => photo.Tile.AssetId, photo => photo.Tile);
        return Page();
    }

    /// <summary>The first photos of an entry that are still there.</summary>
    public IEnumerable<AssetTile> PicturesOf(ActivityEntry entry) => entry.AssetIds.Select(id => Tiles.GetValueOrDefault(id)).OfType<AssetTile>().Where(tile => tile.HasPicture);
}
