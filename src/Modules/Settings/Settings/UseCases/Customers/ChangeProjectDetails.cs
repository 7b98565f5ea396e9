using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Settings.Domain;
using Settings.Ports;

namespace Settings.UseCases.Customers;

/// <summary>Changes the customer card of a gallery at once.</summary>
public sealed record ChangeProjectDetails(
    Guid GalleryId, string? CustomerName, string? CustomerEmail, string? Phone, DateOnly? EventDate, string? EventType, string? Location, string? Notes);

internal sealed class ChangeProjectDetailsHandler(ICustomerCardRepository cards, IOutbox outbox, TimeProvider clock)
    : ICommandHandler<ChangeProjectDetails>
{
    public async Task<Outcome> Handle(ChangeProjectDetails command, CancellationToken ct)
    {
        var known = await cards.Find(command.GalleryId, ct);
        var card = known ?? new CustomerCard(command.GalleryId);
        var before = card.Details;
        var outcome = card.Change(Wanted(command));
        if (!outcome.Succeeded)
            return outcome;

        if (known is null)
            cards.Add(card);
        if (card.Details != before)
            outbox.Enqueue(card.Changed(clock.GetUtcNow()));
        return Outcome.Done;
    }

    private static CustomerDetails Wanted(ChangeProjectDetails to) => new(
        to.CustomerName, to.CustomerEmail, to.Phone, to.EventDate, to.EventType, to.Location, to.Notes);
}
