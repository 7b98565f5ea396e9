using BuildingBlocks;
using BuildingBlocks.Signals;
using BuildingBlocks.UseCases;
using Settings.Ports;

namespace Settings.UseCases.Ruling;

/// <summary>Forgets the rules and the customer card of a gallery that is gone.</summary>
internal sealed record ForgetGallery(Guid GalleryId);

internal sealed class ForgetGalleryHandler(IGalleryRulingRepository rulings, ICustomerCardRepository cards, ISignals signals) : ICommandHandler<ForgetGallery>
{
    public async Task<Outcome> Handle(ForgetGallery command, CancellationToken ct)
    {
        if (await rulings.Find(command.GalleryId, ct) is { } ruling)
            rulings.Remove(ruling);
        if (await cards.Find(command.GalleryId, ct) is { } card)
            cards.Remove(card);

        signals.Raise(Channels.Galleries, "");
        return Outcome.Done;
    }
}
