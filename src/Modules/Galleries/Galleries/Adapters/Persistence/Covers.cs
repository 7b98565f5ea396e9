using Galleries.Domain;
using Galleries.UseCases.Covering;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence;

/// <summary>Covers as pages show them.</summary>
internal static class Covers
{
    /// <summary>What can be a cover.</summary>
    public static IQueryable<Asset> OfGallery(this IQueryable<Asset> assets, Guid galleryId) =>
        assets.Where(asset => asset.GalleryId == galleryId && asset.Progress == AssetProgress.Ready).WithPicture();

    public static async Task<Asset?> Picture(this IQueryable<Asset> pictures, Guid? assetId, CancellationToken ct) =>
        assetId is null ? null : await pictures.SingleOrDefaultAsync(asset => asset.Id == assetId, ct);

    public static CoverFace Face(this Gallery gallery) => new(gallery.CoverTitle, gallery.CoverLine, gallery.CoverAcross, gallery.CoverDown);

    public static CoverFace Face(this CoverDesign design) => new(design.Title, design.Line, design.Across, design.Down);

    public static async Task<ClientDesign?> ClientDesign(this Gallery gallery, GalleriesDbContext db, IQueryable<Asset> pictures, Mark? mark, CancellationToken ct)
    {
        if (gallery.ClientCover is not { } cover)
            return null;

        var by = await db.Visitors.Where(visitor => visitor.Id == cover.VisitorId).Select(visitor => visitor.Name ?? visitor.Email).FirstOrDefaultAsync(ct);
        var state = cover.Stage switch
        {
            ClientCoverStage.Waiting => ClientDesignState.Waiting,
            ClientCoverStage.InUse => ClientDesignState.InUse,
            ClientCoverStage.Declined => ClientDesignState.Declined,
            _ => ClientDesignState.PutBack,
        };
        return new ClientDesign(cover.Id, by, cover.DesignedAt, state, cover.Word, cover.Design.Face(), (await pictures.Picture(cover.Design.AssetId, ct))?.ToTile(mark: mark));
    }
}
