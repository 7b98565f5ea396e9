using BuildingBlocks.Imaging;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.Adapters.Imaging;

internal sealed class WorkerPictureReader(IImageWorkers workers) : IPictureReader
{
    public async Task<PictureReading> Read(string path, CancellationToken ct)
    {
        var inspection = await workers.Inspect(path, ct);
        return inspection.Facts is { } facts
            ? new PictureReading(new PictureFacts(KindOf(facts.Format), MediaTypeOf(facts.Format), facts.Width, facts.Height, facts.TakenAt), null)
            : new PictureReading(null, inspection.Refusal ?? "This file could not be read as a picture.");
    }

    private static AssetKind KindOf(ImageFormat format) => format == ImageFormat.Gif ? AssetKind.Gif : AssetKind.Photo;

    private static string MediaTypeOf(ImageFormat format) => format switch
    {
        ImageFormat.Jpeg => "image/jpeg",
        ImageFormat.Png => "image/png",
        ImageFormat.WebP => "image/webp",
        ImageFormat.Gif => "image/gif",
        ImageFormat.Tiff => "image/tiff",
        ImageFormat.Avif => "image/avif",
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "A format nobody said how to send."),
    };
}
