using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Downloading;

/// <summary>Originals on their way out.</summary>
internal static class Originals
{
    public static DownloadFile ToDownload(this Asset asset, IOriginalStore originals) => new(
        asset.FileName, asset.MediaType, asset.Length, asset.ContentKey, async (offset, ct) =>
            await originals.Open(asset.BlobKey, offset, ct) ?? throw new FileNotFoundException($"The original of {asset.Id} is gone."));
}
