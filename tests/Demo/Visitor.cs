using Galleries.UseCases.Downloading;
using Galleries.UseCases.Picking;
using Galleries.UseCases.Viewing;

namespace Demo;

/// <summary>Somebody who came by a link.</summary>
internal sealed class Visitor(Product product, Guid galleryId, Uri link, Person? person, int seed)
{
    private readonly Random _taste = new(seed);
    private Viewer _viewer = Viewer.Nobody;
    private IReadOnlyList<AssetTile> _tiles = [];

    public Guid GalleryId => galleryId;

    public Guid Id => _viewer.VisitorId!.Value;

    public Person? Person => person;

    /// <summary>Opens the link and the gallery's page.</summary>
    public async Task Come()
    {
        var parts = link.Segments;
        var target = await product.Ask<ResolveLink, LinkTarget?>(new ResolveLink(parts[^3].TrimEnd('/'), parts[^1]))
            ?? throw new InvalidOperationException($"The link {link} leads nowhere.");
        var visitorId = target.VisitorId ?? _viewer.VisitorId ?? Guid.CreateVersion7();
        await product.Do(new EnterGallery(galleryId, target.GrantId, visitorId));
        _viewer = Viewer.Visitor(visitorId, target.GrantId);
        _tiles = (await product.Ask<ShowGallery, GalleryView>(new ShowGallery(galleryId, _viewer, Count: 200))).Tiles;
        await product.Do(new RecordViews(galleryId, _viewer, GalleryPage: true, []));
    }

    /// <summary>Opens photos in the light box.</summary>
    public Task Look(int count) => product.Do(new RecordViews(galleryId, _viewer, GalleryPage: false, Some(count)));

    public async Task Favor(int count)
    {
        if (count > 0)
            await product.Do(new AddFavorites(galleryId, _viewer, Some(count)));
    }

    public async Task Download(int count)
    {
        foreach (var assetId in Some(count))
            await product.Do(new RecordDownload(galleryId, Guid.CreateVersion7(), _viewer, assetId));
    }

    public Task DownloadAll() => product.Do(new StartArchive(galleryId, Guid.CreateVersion7(), _viewer, AssetIds: null));

    /// <summary>Photos of their taste: the first ones of a gallery please most people.</summary>
    public IReadOnlyList<Guid> Some(int count) =>
        [.. _tiles.Select((tile, place) => (tile.AssetId, Appeal: _taste.NextDouble() + (0.6 / (1 + place)))).OrderByDescending(tile => tile.Appeal).Take(count).Select(tile => tile.AssetId)];
}
