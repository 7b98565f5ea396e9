using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.UseCases.Covering;
using Galleries.UseCases.Viewing;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class ReadCoverDraftHandler(GalleriesDbContext db, Reception reception) : IQueryHandler<ReadCoverDraft, CoverDraft?>
{
    public async Task<CoverDraft?> Handle(ReadCoverDraft query, CancellationToken ct)
    {
        var reply = await reception.Ask(query.GalleryId, query.Viewer, Purpose.DesignCover, ct);
        if (!reply.Allowed)
            return null;

        var gallery = reply.Gallery!;
        var pictures = db.Assets.OfGallery(gallery.Id).Within(reply.Seen);
        var last = gallery.ClientCover is { Stage: ClientCoverStage.Waiting or ClientCoverStage.Declined } ? gallery.ClientCover.Design : gallery.Cover;
        var picture = await pictures.Picture(query.AssetId ?? last?.AssetId, ct) ?? await pictures.InOrder(reply.Terms.Order).FirstOrDefaultAsync(ct);
        return new CoverDraft(
            last?.Face() ?? gallery.Face(), picture?.ToTile(mark: reply.Terms.Mark), reply.Terms.Cover == CoverRule.AfterApproval,
            await gallery.ClientDesign(db, pictures, reply.Terms.Mark, ct));
    }
}
