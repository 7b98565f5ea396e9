using Galleries.Ports;
using Settings.Contracts;

namespace Galleries.Adapters.Neighbours;

internal sealed class SettingsMarkImages(IWatermarkImages images) : IMarkImages
{
    public Task<string?> PathOf(string image, CancellationToken ct) => images.PathOf(image, ct);
}
