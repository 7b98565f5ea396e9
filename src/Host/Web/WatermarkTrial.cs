using BuildingBlocks.Imaging;
using BuildingBlocks.Imaging.Media;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Viewing;
using Settings.Contracts;
using Settings.UseCases.Watermarking;

namespace Host.Web;

/// <summary>Makes the very preview that visitors would see with a watermark; when that is saved, it is there already.</summary>
internal sealed class WatermarkTrial(
    ICommandHandler<CheckWatermark> check, IQueryHandler<TryMark, MediaFile?> pictures, MarkedPreviews marked, IPreviewCache cache)
{
    private static readonly Variant Shown = new(1280, VariantFormat.Jpeg);

    /// <summary>Where the preview lies, or why there is none; neither while the gallery has no picture.</summary>
    public async Task<(string? Path, string? Refusal)> Make(Guid galleryId, Watermark watermark, CancellationToken ct)
    {
        if (await check.Handle(new CheckWatermark(watermark), ct) is { Succeeded: false } refused)
            return (null, refused.Reason);

        var wanted = new TryMark(
            galleryId, watermark.Kind is WatermarkKind.Text ? watermark.Text : "", watermark.Kind is WatermarkKind.Image ? watermark.Image : "",
            watermark.Across, watermark.Down, watermark.Place is WatermarkPlace.Everywhere, watermark.Edge is WatermarkEdge.ShortEdge, watermark.Size, watermark.Opacity);
        if (await pictures.Handle(wanted, ct) is not { } picture)
            return (null, null);

        var original = GalleryMedia.OriginalOf(picture, cleanToo: true);
        var made = original.Overlay is { } overlay
            ? await marked.MakeNow(original, overlay, Shown, ct)
            : await original.LocalPath(ct) is { } source ? await cache.EnsureNow(original.ContentKey, source, [Shown], null, CancellationToken.None) : null;
        return made is null ? (null, null) : (made.Files.FirstOrDefault(file => file.Variant == Shown)?.Path, made.Refusal);
    }
}
