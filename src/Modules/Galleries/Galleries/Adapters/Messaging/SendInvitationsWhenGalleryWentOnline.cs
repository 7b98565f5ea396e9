using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.UseCases.Inviting;

namespace Galleries.Adapters.Messaging;

internal sealed class SendInvitationsWhenGalleryWentOnline(ICommandHandler<SendWaitingInvitations> send) : IMessageHandler<GalleryWentOnline>
{
    public Task<Outcome> Handle(GalleryWentOnline message, CancellationToken ct) => send.Handle(new SendWaitingInvitations(), ct);
}
