using BuildingBlocks.Security;
using BuildingBlocks.UseCases;
using BuildingBlocks.Web;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Inviting;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class ListGrantsHandler(GalleriesDbContext db, IStudioCard studio, IPublicAddress address, ISecretProtector secrets, TimeProvider clock)
    : IQueryHandler<ListGrants, IReadOnlyList<GrantCard>>
{
    public async Task<IReadOnlyList<GrantCard>> Handle(ListGrants query, CancellationToken ct)
    {
        if (await db.Galleries.SingleOrDefaultAsync(gallery => gallery.Id == query.GalleryId, ct) is not { } gallery)
            return [];

        var moment = new Moment(clock.GetUtcNow(), (await studio.Read(ct)).Zone);
        var rows = await db.Grants.Where(grant => grant.GalleryId == query.GalleryId)
            .GroupJoin(db.Visitors, grant => grant.VisitorId, visitor => visitor.Id, (grant, people) => new { grant, people })
            .SelectMany(both => both.people.DefaultIfEmpty(), (both, person) => new { both.grant, person })
            .ToListAsync(ct);
        var counts = await db.Visitors.Where(visitor => visitor.GalleryId == query.GalleryId).GroupBy(visitor => visitor.GrantId)
            .Select(some => new { some.Key, Count = some.Count() }).ToDictionaryAsync(some => some.Key, some => some.Count, ct);
        var makers = await db.Visitors.Where(visitor => visitor.GalleryId == query.GalleryId && db.Grants.Any(grant => grant.MakerId == visitor.Id))
            .ToDictionaryAsync(visitor => visitor.Id, visitor => visitor.Name ?? visitor.Email ?? (visitor.Type == VisitorType.Guest ? "A guest" : "A visitor"), ct);
        var followed = await db.Collections.AsNoTracking().Where(collection => db.Grants.Any(grant => grant.GalleryId == query.GalleryId && grant.CollectionId == collection.Id))
            .ToDictionaryAsync(collection => collection.Id, ct);
        Grant.Join([.. rows.Select(row => row.grant)]);
        return
        [
            .. rows.OrderBy(row => !row.grant.IsPublic).ThenBy(row => row.grant.CreatedAt)
                .Select(row => Card(gallery, row.grant, row.person, counts.GetValueOrDefault(row.grant.Id), moment) with
                {
                    MadeBy = row.grant.MakerId is { } makerId ? makers.GetValueOrDefault(makerId, "A visitor") : null,
                    SharesFavorites = Followed(row.grant) is { IsFavorites: true },
                    SharesCollection = row.grant.CollectionId is not null && Followed(row.grant) is not { IsFavorites: true },
                    SharedCollection = Followed(row.grant) is { IsFavorites: false } named ? named.Name : null,
                }),
        ];

        Collection? Followed(Grant grant) => grant.CollectionId is { } collectionId ? followed.GetValueOrDefault(collectionId) : null;
    }

    private GrantCard Card(Gallery gallery, Grant grant, Visitor? person, int visitors, Moment moment) => new(
        grant.Id, grant.Type, person?.Name, person?.Email, address.LinkOf(gallery.Slug, grant, secrets),
        new LinkRule(grant.Scenes, grant.Sizes?.ToSizes(), grant.ExpiresOn, grant.Note) { Code = grant.CodeCipher is { } cipher ? secrets.Unprotect(cipher) : null }, grant.CreatedAt, grant.LastOpenedAt, visitors,
        grant.WithdrawnAt is not null, grant.HasExpired(moment))
    {
        Waits = grant.WaitsSince is not null,
        Way = grant.Way,
        SharedPhotos = grant.Assets?.Count,
        IsUnsent = grant.IsUnsent,
        TimesOpened = grant.TimesOpened,
    };
}
