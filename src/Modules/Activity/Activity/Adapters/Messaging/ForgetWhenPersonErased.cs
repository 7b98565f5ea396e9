using Activity.Domain;
using Activity.UseCases.Privacy;
using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Contracts;

namespace Activity.Adapters.Messaging;

internal sealed class ForgetWhenPersonErased(ICommandHandler<ForgetPerson> forget) : IMessageHandler<PersonErased>
{
    public Task<Outcome> Handle(PersonErased message, CancellationToken ct) => forget.Handle(new ForgetPerson(
        message.Email, [.. message.Visitors.Select(visitor => new GalleryVisitor(visitor.GalleryId, visitor.VisitorId))], message.ErasedAt), ct);
}
