using BuildingBlocks.Security;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Downloading;
using Galleries.UseCases.Viewing;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class ResolveLinkHandler(GalleriesDbContext db, ITerms terms, ISecretProtector secrets) : IQueryHandler<ResolveLink, LinkTarget?>
{
    public async Task<LinkTarget?> Handle(ResolveLink query, CancellationToken ct)
    {
        var hash = SecretToken.Hash(query.Token);
        var found = await db.Grants.Where(grant => grant.TokenHash == hash && grant.WithdrawnAt == null)
            .Join(db.Galleries.Where(gallery => gallery.Slug == query.Slug), grant => grant.GalleryId, gallery => gallery.Id, (grant, _) => grant)
            .SingleOrDefaultAsync(ct);
        if (found is null || await new EfGuestBook(db).FindGrant(found.GalleryId, found.Id, ct) is not { } grant)
            return null;

        var target = new LinkTarget(grant.GalleryId, grant.Id, grant.VisitorId, grant.Issue) { AsksForCode = grant.CodeInForce is not null, ConfirmedAt = await ConfirmedAt(grant, ct) };
        return DownloadSeal.Read(query.Download, secrets) is { } archiveId && await AskerOf(archiveId, grant.Id, ct) is { } visitorId
            ? target with { VisitorId = visitorId, ArchiveId = archiveId }
            : target;
    }

    // The first opening needs no confirming: the link has just come by mail.
    private async Task<string?> ConfirmedAt(Grant grant, CancellationToken ct) =>
        grant is { IsPersonal: true, Email: { } email, LastOpenedAt: not null } && (await terms.InForce(grant.GalleryId, ct)).ConfirmsDevices ? Masked(email) : null;

    private static string Masked(string email)
    {
        var (at, dot) = (email.LastIndexOf('@'), email.LastIndexOf('.'));
        return $"{email[0]}•••@{email[at + 1]}•••{(dot > at ? email[dot..] : "")}";
    }

    private Task<Guid?> AskerOf(Guid archiveId, Guid grantId, CancellationToken ct) =>
        db.Archives.Where(archive => archive.Id == archiveId && archive.GrantId == grantId).Select(archive => archive.VisitorId).SingleOrDefaultAsync(ct);
}
