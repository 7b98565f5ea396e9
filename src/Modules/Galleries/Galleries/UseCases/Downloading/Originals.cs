using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Downloading;

/// <summary>Files on their way out.</summary>
internal static class Originals
{
    public static DownloadFile ToDownload(this DepartingFile file, IOriginalStore originals) => new(
        file.FileName, file.MediaType, file.Length, file.Hash, async (offset, ct) =>
            await originals.Open(file.BlobKey, offset, ct) ?? throw new FileNotFoundException($"{file.BlobKey} of {file.AssetId} is gone."));
}
