using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Settings.UseCases.Customers;

namespace Settings.Adapters.Messaging;

internal sealed class ForgetCustomerWhenPersonErased(ICommandHandler<ForgetCustomer> forget) : IMessageHandler<PersonErased>
{
    public Task<Outcome> Handle(PersonErased message, CancellationToken ct) => forget.Handle(new ForgetCustomer(message.Email), ct);
}
