using BuildingBlocks.Messaging;
using BuildingBlocks.Signals;
using BuildingBlocks.Tests.Child.Sending;
using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;

namespace BuildingBlocks.Tests.Child.Receiving;

public sealed record WriteReceipt(Guid GalleryId, int Number);

internal sealed class WriteReceiptHandler(ReceivingDbContext db, ISignals signals) : ICommandHandler<WriteReceipt>
{
    public async Task<Outcome> Handle(WriteReceipt command, CancellationToken ct)
    {
        var tally = await db.Tallies.SingleOrDefaultAsync(t => t.GalleryId == command.GalleryId, ct);
        if (tally is null)
            db.Add(tally = new Tally(command.GalleryId));
        tally.Parcels++;
        db.Add(new Receipt { GalleryId = command.GalleryId, Number = command.Number });
        signals.Raise("receiving.receipt", $"{command.GalleryId} {command.Number}");
        return Outcome.Done;
    }
}

internal sealed class WriteReceiptWhenParcelSent(ICommandHandler<WriteReceipt> write, Trouble trouble) : IMessageHandler<ParcelSent>
{
    public async Task<Outcome> Handle(ParcelSent message, CancellationToken ct)
    {
        var outcome = await write.Handle(new WriteReceipt(message.GalleryId, message.Number), ct);
        return await trouble.After(message) ?? outcome;
    }
}

/// <summary>What a test makes go wrong once a receipt is written but not committed.</summary>
public sealed class Trouble
{
    public static Task<Outcome?> None { get; } = Task.FromResult<Outcome?>(null);

    public Func<ParcelSent, Task<Outcome?>> After { get; set; } = _ => None;
}
