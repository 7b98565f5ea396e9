using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.UseCases.Viewing;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class ReadOffersHandler(Reception reception) : IQueryHandler<ReadOffers, GalleryOffers>
{
    public async Task<GalleryOffers> Handle(ReadOffers query, CancellationToken ct)
    {
        var reply = await reception.Ask(query.GalleryId, query.Viewer, Purpose.Page, ct);
        return new GalleryOffers(reply.Admission, reply.Offer.Sizes) { IsNarrowed = reply.IsNarrowed, CanInvite = reply.CanInvite, CanShare = reply.CanShare, CanHide = reply.MayHide };
    }
}
