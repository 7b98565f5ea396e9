using BuildingBlocks.Imaging;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Viewing;

namespace Host.Web;

/// <summary>Feeds the media middleware: may this asker see the picture or video, and where is its original.</summary>
internal sealed class GalleryMedia(Visits visits) : IMediaSource
{
    public async ValueTask<MediaOriginal?> Find(HttpContext context, string container, string item, CancellationToken ct)
    {
        if (Read(context, container, item) is not var (galleryId, assetId, viewer))
            return null;

        var pictures = context.RequestServices.GetRequiredService<IQueryHandler<FindMedia, MediaFile?>>();
        return await pictures.Handle(new FindMedia(galleryId, assetId, viewer), ct) is { } file ? OriginalOf(file, viewer.IsStudio) : null;
    }

    public async ValueTask<MovingOriginal?> FindMoving(HttpContext context, string container, string item, string version, CancellationToken ct)
    {
        if (Read(context, container, item) is not var (galleryId, assetId, viewer))
            return null;

        var moving = context.RequestServices.GetRequiredService<IQueryHandler<FindMoving, MovingFile?>>();
        return await moving.Handle(new FindMoving(galleryId, assetId, viewer, version), ct) is { } file ? new MovingOriginal(file.ContentKey, file.ContentType, file.Open) : null;
    }

    internal static MediaOriginal OriginalOf(MediaFile file, bool cleanToo) =>
        new(file.ContentKey, file.LocalPath) { Overlay = OverlayOf(file.Mark), OverlayPicture = file.Mark?.ImagePath, CleanToo = cleanToo, AllAtOnce = file.IsWaiting };

    // The studio's own pages show pictures of galleries that are closed to visitors, also to a photographer who once used a client's link.
    private (Guid GalleryId, Guid AssetId, Viewer Viewer)? Read(HttpContext context, string container, string item) =>
        Guid.TryParseExact(container, "N", out var galleryId) && Guid.TryParseExact(item, "N", out var assetId)
            ? (galleryId, assetId, context.User.IsStudio() ? Viewer.Studio : visits.Of(context, galleryId))
            : null;

    private static Overlay? OverlayOf(PictureMark? mark) => mark is null ? null
        : new Overlay(mark.Key, mark.Text, mark.Across, mark.Down, mark.Size, mark.Opacity) { OfShortEdge = mark.OfShortEdge, IsTiled = mark.IsTiled };
}
