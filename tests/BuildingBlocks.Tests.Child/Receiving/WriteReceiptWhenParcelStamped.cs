using BuildingBlocks.Messaging;
using BuildingBlocks.Tests.Child.Sending;
using BuildingBlocks.UseCases;

namespace BuildingBlocks.Tests.Child.Receiving;

/// <summary>A fact that comes in crowds.</summary>
public sealed record ParcelStamped(Guid GalleryId, int Number);

[TakenTogether]
internal sealed class WriteReceiptWhenParcelStamped(ICommandHandler<WriteReceipt> write, Trouble trouble) : IMessageHandler<ParcelStamped>
{
    public async Task<Outcome> Handle(ParcelStamped message, CancellationToken ct)
    {
        var outcome = await write.Handle(new WriteReceipt(message.GalleryId, message.Number), ct);
        return await trouble.After(new ParcelSent(message.GalleryId, Guid.Empty, message.Number)) ?? outcome;
    }
}
