using Settings.Domain;
using Settings.Ports;

namespace Settings.Tests.Fakes;

internal sealed class InMemoryWatermarkShelf : IWatermarkShelf
{
    private readonly List<WatermarkImage> _images = [];

    public Task<WatermarkImage?> Find(Guid imageId, CancellationToken ct) => Task.FromResult(_images.SingleOrDefault(image => image.Id == imageId));

    public Task<WatermarkImage?> FindByContent(string contentKey, CancellationToken ct) =>
        Task.FromResult(_images.SingleOrDefault(image => image.ContentKey == contentKey));

    public Task<IReadOnlyList<WatermarkImage>> All(CancellationToken ct) => Task.FromResult<IReadOnlyList<WatermarkImage>>([.. _images]);

    public void Add(WatermarkImage image) => _images.Add(image);

    public void Remove(WatermarkImage image) => _images.Remove(image);
}
