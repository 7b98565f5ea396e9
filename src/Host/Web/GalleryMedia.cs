using BuildingBlocks.Imaging;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Viewing;

namespace Host.Web;

/// <summary>Feeds the media middleware: may this asker see the picture, and where is its original.</summary>
internal sealed class GalleryMedia(Visits visits) : IMediaSource
{
    public async ValueTask<MediaOriginal?> Find(HttpContext context, string container, string item, CancellationToken ct)
    {
        if (!Guid.TryParseExact(container, "N", out var galleryId) || !Guid.TryParseExact(item, "N", out var assetId))
            return null;

        // The studio's own pages show pictures of galleries that are closed to visitors, also to a photographer who once used a client's link.
        var viewer = context.User.IsStudio() ? Viewer.Studio : visits.Of(context, galleryId);
        var pictures = context.RequestServices.GetRequiredService<IQueryHandler<FindMedia, MediaFile?>>();
        return await pictures.Handle(new FindMedia(galleryId, assetId, viewer), ct) is { } file ? new MediaOriginal(file.ContentKey, file.LocalPath) : null;
    }
}
