using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Settings.Ports;

namespace Settings.UseCases.Customers;

/// <summary>Takes a person from the customer cards that have their address; what was shot, when and where stays.</summary>
/// <param name="Email">In lower case.</param>
internal sealed record ForgetCustomer(string Email);

internal sealed class ForgetCustomerHandler(ICustomerCardRepository cards, IOutbox outbox, TimeProvider clock) : ICommandHandler<ForgetCustomer>
{
    public async Task<Outcome> Handle(ForgetCustomer command, CancellationToken ct)
    {
        foreach (var card in await cards.Of(command.Email, ct))
        {
            card.ForgetPerson();
            outbox.Enqueue(card.Changed(clock.GetUtcNow()));
        }

        return Outcome.Done;
    }
}
