using Settings.Contracts;
using Settings.Domain;
using Settings.Ports;

namespace Settings.Tests.Fakes;

internal sealed class InMemoryGalleryRulingRepository : IGalleryRulingRepository
{
    private readonly Dictionary<Guid, GalleryRuling> _rulings = [];

    public Task<GalleryRuling?> Find(Guid galleryId, CancellationToken ct) => Task.FromResult(_rulings.GetValueOrDefault(galleryId));

    public Task<IReadOnlyList<GalleryRuling>> Burning(string image, CancellationToken ct) => Task.FromResult<IReadOnlyList<GalleryRuling>>(
        [.. _rulings.Values.Where(ruling => ruling.Rules.Watermark.Kind == WatermarkKind.Image && ruling.Rules.Watermark.Image == image)]);

    public void Add(GalleryRuling ruling) => _rulings.Add(ruling.GalleryId, ruling);

    public void Remove(GalleryRuling ruling) => _rulings.Remove(ruling.GalleryId);
}
