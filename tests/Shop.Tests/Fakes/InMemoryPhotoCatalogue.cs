using Shop.Domain;
using Shop.Ports;

namespace Shop.Tests.Fakes;

/// <summary>One gallery: who may come in, and what they see there.</summary>
internal sealed class InMemoryPhotoCatalogue : IPhotoCatalogue
{
    private readonly List<(Guid Gallery, Photo Photo)> _photos = [];
    private readonly Dictionary<(Guid Gallery, Guid Visitor), Visitor> _visitors = [];
    private readonly Dictionary<(Guid Visitor, Guid Collection), IReadOnlyList<Guid>> _collections = [];

    public void Let(Guid galleryId, Visitor visitor) => _visitors[(galleryId, visitor.VisitorId)] = visitor;

    public void Show(Guid galleryId, params Photo[] photos) => _photos.AddRange(photos.Select(photo => (galleryId, photo)));

    public void Hide(Guid galleryId, Photo photo) => _photos.Remove((galleryId, photo));

    public void Close(Guid galleryId)
    {
        foreach (var key in _visitors.Keys.Where(key => key.Gallery == galleryId).ToList())
            _visitors.Remove(key);
    }

    public Task<IReadOnlyList<Photo>> Visible(Guid galleryId, Guid visitorId, IReadOnlyList<Guid> assetIds, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<Photo>>(!_visitors.ContainsKey((galleryId, visitorId))
            ? []
            : [.. assetIds.SelectMany(id => _photos.Where(p => p.Gallery == galleryId && p.Photo.AssetId == id).Select(p => p.Photo))]);

    public Task<IReadOnlyList<Photo>> All(Guid galleryId, Guid visitorId, Guid? collectionId, CancellationToken ct) =>
        collectionId is { } id && !_collections.ContainsKey((visitorId, id)) ? Task.FromResult<IReadOnlyList<Photo>>([])
        : Visible(galleryId, visitorId, collectionId is { } own ? _collections[(visitorId, own)] : [.. _photos.Where(photo => photo.Gallery == galleryId).Select(photo => photo.Photo.AssetId)], ct);

    /// <summary>A collection of the visitor's own.</summary>
    public void Collect(Guid visitorId, Guid collectionId, params Photo[] photos) => _collections[(visitorId, collectionId)] = [.. photos.Select(photo => photo.AssetId)];

    public Task<Visitor?> FindVisitor(Guid galleryId, Guid visitorId, CancellationToken ct) =>
        Task.FromResult(_visitors.GetValueOrDefault((galleryId, visitorId)));
}
