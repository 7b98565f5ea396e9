using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Shop.UseCases.Privacy;

namespace Shop.Adapters.Messaging;

internal sealed class ForgetWhenPersonErased(ICommandHandler<ForgetVisitors> forget) : IMessageHandler<PersonErased>
{
    public Task<Outcome> Handle(PersonErased message, CancellationToken ct) => forget.Handle(new ForgetVisitors([.. message.Visitors.Select(visitor => visitor.VisitorId)]), ct);
}
