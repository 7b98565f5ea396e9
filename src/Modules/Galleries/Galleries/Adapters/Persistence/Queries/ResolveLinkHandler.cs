using BuildingBlocks.Security;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Downloading;
using Galleries.UseCases.Viewing;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class ResolveLinkHandler(GalleriesDbContext db, ISecretProtector secrets) : IQueryHandler<ResolveLink, LinkTarget?>
{
    public async Task<LinkTarget?> Handle(ResolveLink query, CancellationToken ct)
    {
        var hash = SecretToken.Hash(query.Token);
        var target = await db.Grants.Where(grant => grant.TokenHash == hash && grant.WithdrawnAt == null)
            .Join(db.Galleries.Where(gallery => gallery.Slug == query.Slug), grant => grant.GalleryId, gallery => gallery.Id,
                (grant, gallery) => new LinkTarget(gallery.Id, grant.Id, grant.VisitorId, grant.Issue, null) { AsksForCode = grant.CodeCipher != null })
            .SingleOrDefaultAsync(ct);

        return target is not null && DownloadSeal.Read(query.Download, secrets) is { } archiveId
            && await AskerOf(archiveId, target.GrantId, ct) is { } visitorId
            ? target with { VisitorId = visitorId, ArchiveId = archiveId }
            : target;
    }

    private Task<Guid?> AskerOf(Guid archiveId, Guid grantId, CancellationToken ct) =>
        db.Archives.Where(archive => archive.Id == archiveId && archive.GrantId == grantId).Select(archive => archive.VisitorId).SingleOrDefaultAsync(ct);
}
