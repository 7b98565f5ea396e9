using BuildingBlocks;
using BuildingBlocks.UseCases;
using Shop.Ports;
using Shop.UseCases.Listing;

namespace Shop.UseCases.Pricing;

/// <summary>Gives a new gallery the list that new galleries sell by; one that was given something already keeps it.</summary>
internal sealed record WelcomeGallery(Guid GalleryId);

internal sealed class WelcomeGalleryHandler(IPriceListRepository lists, IPriceRules rules, ListDesk desk) : ICommandHandler<WelcomeGallery>
{
    public async Task<Outcome> Handle(WelcomeGallery command, CancellationToken ct)
    {
        if ((await rules.Open(ct)).DefaultListId is { } listId && await lists.FindOf(command.GalleryId, ct) is null && await desk.Find(listId, ct) is { } list)
            await desk.Give(command.GalleryId, list, ct);

        return Outcome.Done;
    }
}
