using BuildingBlocks.Security;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Downloading;
using Galleries.UseCases.Viewing;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class ReadLinkPreviewHandler(
    GalleriesDbContext db, ITerms terms, IStudioCard studio, FetchedOriginals fetched, IMarkImages images, TimeProvider clock) : IQueryHandler<ReadLinkPreview, LinkPreview?>
{
    public async Task<LinkPreview?> Handle(ReadLinkPreview query, CancellationToken ct)
    {
        var hash = SecretToken.Hash(query.Token);
        var gallery = await db.Galleries.SingleOrDefaultAsync(gallery => gallery.Slug == query.Slug, ct);
        var found = gallery is null ? null : await db.Grants.SingleOrDefaultAsync(grant => grant.TokenHash == hash && grant.GalleryId == gallery.Id && grant.WithdrawnAt == null, ct);
        if (found is null || await new EfGuestBook(db).FindGrant(gallery!.Id, found.Id, ct) is not { } grant)
            return null;

        var moment = new Moment(clock.GetUtcNow(), (await studio.Read(ct)).Zone);
        var inForce = await terms.InForce(gallery.Id, ct);
        var decision = Access.Preview(gallery, grant, inForce, moment);
        return decision.Verdict == Verdict.Allowed
            ? new LinkPreview(gallery.Name, inForce.PreviewsCover ? await Cover(gallery, decision.Seen, inForce, ct) : null)
            : new LinkPreview(null, null);
    }

    private async Task<MediaFile?> Cover(Gallery gallery, Sight seen, Terms inForce, CancellationToken ct)
    {
        if (gallery.CoverAssetId is not { } coverId || seen.Assets is not null)
            return null;

        var cover = await db.Assets.WithPicture().Within(seen).SingleOrDefaultAsync(
            asset => asset.Id == coverId && asset.GalleryId == gallery.Id && asset.Progress == AssetProgress.Ready, ct);
        return cover?.PictureKey is { } key
            ? new MediaFile(cover.ContentKey, stop => fetched.PathOf(key, stop)) { Mark = PictureMark.Of(inForce.Mark, images.PathOf) }
            : null;
    }
}
