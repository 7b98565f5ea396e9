using BuildingBlocks.Imaging;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Viewing;

namespace Host.Web;

/// <summary>Feeds the media middleware: may this asker see the picture, and where is its original.</summary>
internal sealed class GalleryMedia(Visits visits) : IMediaSource
{
    public ValueTask<MediaOriginal?> Find(HttpContext context, string container, string item, CancellationToken ct) =>
        Ask(context, container, item, (galleryId, assetId, viewer) => new FindMedia(galleryId, assetId, viewer), ct);

    public ValueTask<MediaOriginal?> FindMoving(HttpContext context, string container, string item, CancellationToken ct) =>
        Ask(context, container, item, (galleryId, assetId, viewer) => new FindMoving(galleryId, assetId, viewer), ct);

    private async ValueTask<MediaOriginal?> Ask<TQuery>(HttpContext context, string container, string item, Func<Guid, Guid, Viewer, TQuery> query, CancellationToken ct)
    {
        if (!Guid.TryParseExact(container, "N", out var galleryId) || !Guid.TryParseExact(item, "N", out var assetId))
            return null;

        // The studio's own pages show pictures of galleries that are closed to visitors, also to a photographer who once used a client's link.
        var viewer = context.User.IsStudio() ? Viewer.Studio : visits.Of(context, galleryId);
        var pictures = context.RequestServices.GetRequiredService<IQueryHandler<TQuery, MediaFile?>>();
        return await pictures.Handle(query(galleryId, assetId, viewer), ct) is { } file
            ? OriginalOf(file, viewer.IsStudio)
            : null;
    }

    internal static MediaOriginal OriginalOf(MediaFile file, bool cleanToo) =>
        new(file.ContentKey, file.LocalPath) { Overlay = OverlayOf(file.Mark), OverlayPicture = file.Mark?.ImagePath, CleanToo = cleanToo, AllAtOnce = file.IsWaiting };

    private static Overlay? OverlayOf(PictureMark? mark) => mark is null ? null
        : new Overlay(mark.Key, mark.Text, mark.Across, mark.Down, mark.Size, mark.Opacity) { OfShortEdge = mark.OfShortEdge, IsTiled = mark.IsTiled };
}
