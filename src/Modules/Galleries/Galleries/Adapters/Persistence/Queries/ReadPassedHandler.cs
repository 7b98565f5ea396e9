using BuildingBlocks.Security;
using BuildingBlocks.UseCases;
using BuildingBlocks.Web;
using Galleries.Domain;
using Galleries.UseCases.Inviting;
using Galleries.UseCases.Passing;
using Galleries.UseCases.Viewing;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class ReadPassedHandler(GalleriesDbContext db, Reception reception, IPublicAddress address, ISecretProtector secrets)
    : IQueryHandler<ReadPassed, PassedView?>
{
    public async Task<PassedView?> Handle(ReadPassed query, CancellationToken ct)
    {
        var reply = await reception.Ask(query.GalleryId, query.Viewer, Purpose.Invite, ct);
        if (reply is not { Verdict: Verdict.Allowed or Verdict.SharingOff, Visitor: { } maker, Grant: { } own, Gallery: { } gallery })
            return null;

        var page = await reception.Ask(query.GalleryId, query.Viewer, Purpose.Page, ct);
        var scenes = gallery.Scenes.Where(scene => page.Seen.ShowsScene(scene.Id)).ToList();
        return new PassedView(
            reply.Allowed, [.. scenes.Select(scene => new PassedScene(scene.Id, scene.Name))], page.Offer.Sizes, own.LastDay, await Links(gallery, maker, own, reply.Moment, ct));
    }

    private async Task<IReadOnlyList<PassedLink>> Links(Gallery gallery, Visitor maker, Grant own, Moment moment, CancellationToken ct)
    {
        var grants = await db.Grants.AsNoTracking().Where(grant => grant.GalleryId == gallery.Id && grant.MakerId == maker.Id && grant.Way == null).OrderByDescending(grant => grant.CreatedAt).ToListAsync(ct);
        var ids = grants.ConvertAll(grant => grant.Id);
        var people = await db.Visitors.AsNoTracking().Where(visitor => visitor.GalleryId == gallery.Id && ids.Contains(visitor.GrantId)).ToListAsync(ct);
        return [.. grants.Select(grant => Link(gallery, grant, own, [.. people.Where(person => person.GrantId == grant.Id)], moment))];
    }

    private PassedLink Link(Gallery gallery, Grant grant, Grant own, IReadOnlyList<Visitor> people, Moment moment)
    {
        grant.StandOn(own);
        var person = people.FirstOrDefault(visitor => visitor.Id == grant.VisitorId);
        var state = PassedStates.Of(grant, moment);
        return new PassedLink(
            grant.Id, person?.Name ?? person?.Email ?? grant.Note ?? "", person?.Email,
            state == PassedState.Working && !grant.IsPersonal ? address.LinkOf(gallery.Slug, grant, secrets) : null,
            grant.Scenes is { } shown ? [.. gallery.Scenes.Where(scene => shown.Contains(scene.Id)).Select(scene => scene.Name)] : null,
            grant.Sizes?.ToSizes(), grant.LastDay, grant.LastOpenedAt, grant.IsPersonal ? 0 : people.Count, state);
    }
}
