using BuildingBlocks;
using BuildingBlocks.Signals;
using BuildingBlocks.UseCases;
using Settings.Contracts;
using Settings.Domain;
using Settings.Ports;
using Settings.UseCases.Watermarking;

namespace Settings.UseCases.Ruling;

/// <summary>Gives a new gallery the studio's current defaults and its customer card; what somebody chose in the meantime stays.</summary>
internal sealed record PrepareGallery(Guid GalleryId, string CustomerName, string? CustomerEmail, DateOnly? EventDate);

internal sealed class PrepareGalleryHandler(
    IStudioRepository studios, IGalleryRulingRepository rulings, ICustomerCardRepository cards, WatermarkChoice watermarks, ISignals signals) : ICommandHandler<PrepareGallery>
{
    public async Task<Outcome> Handle(PrepareGallery command, CancellationToken ct)
    {
        if (await rulings.Find(command.GalleryId, ct) is null)
        {
            var defaults = (await studios.Find(ct))?.Defaults ?? GalleryRules.Initial;
            var outcome = await watermarks.Choose(defaults.Watermark, ct);
            if (!outcome.Succeeded)
                return outcome;
            rulings.Add(GalleryRuling.From(command.GalleryId, defaults));
        }

        if (await cards.Find(command.GalleryId, ct) is null)
            cards.Add(CustomerCard.From(command.GalleryId, Known(command)));

        signals.Raise(Channels.Galleries, "");
        return Outcome.Done;
    }

    private static CustomerDetails Known(PrepareGallery command) =>
        CustomerDetails.None with { CustomerName = command.CustomerName, CustomerEmail = command.CustomerEmail, EventDate = command.EventDate };
}
