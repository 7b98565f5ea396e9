using BuildingBlocks.UseCases;
using Settings.Domain;
using Settings.Ports;
using Settings.UseCases.Customers;

namespace Settings.Adapters.Persistence.Queries;

internal sealed class ReadCustomerCardsHandler(ICustomerCardRepository cards) : IQueryHandler<ReadCustomerCards, IReadOnlyList<CardOfPerson>>
{
    public async Task<IReadOnlyList<CardOfPerson>> Handle(ReadCustomerCards query, CancellationToken ct) =>
        [.. (await cards.Of(query.Email.Trim().ToLowerInvariant(), ct)).Select(card => Of(card.Details))];

    private static CardOfPerson Of(CustomerDetails details) => new(
        details.CustomerName, details.CustomerEmail, details.Phone, details.EventDate, details.EventType, details.Location, details.Notes);
}
