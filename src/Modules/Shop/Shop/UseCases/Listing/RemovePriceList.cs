using BuildingBlocks;
using BuildingBlocks.UseCases;
using Shop.Ports;

namespace Shop.UseCases.Listing;

/// <summary>Takes a list away. Orders keep what they say.</summary>
/// <param name="ListId">The list.</param>
/// <param name="EvenInUse">Whether it goes although galleries sell by it; they sell nothing from then on.</param>
public sealed record RemovePriceList(Guid ListId, bool EvenInUse);

internal sealed class RemovePriceListHandler(ListDesk desk, IPriceListRepository lists, IPriceRules rules) : ICommandHandler<RemovePriceList>
{
    public async Task<Outcome> Handle(RemovePriceList command, CancellationToken ct)
    {
        if (await desk.Find(command.ListId, ct) is not { } list)
            return ListDesk.Missing;

        var galleries = await lists.GalleriesOf(list.Id, ct);
        if (galleries.Count > 0 && !command.EvenInUse)
            return Outcome.Refused("Galleries sell by this list. Give them another one first, or say that they are to sell nothing.", nameof(command.EvenInUse));

        foreach (var gallery in galleries)
            await desk.Give(gallery, null, ct);

        (await rules.Open(ct)).Forget(list.Id);
        await lists.Remove(list, ct);
        return Outcome.Done;
    }
}
