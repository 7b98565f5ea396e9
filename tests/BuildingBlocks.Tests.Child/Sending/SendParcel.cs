using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;

namespace BuildingBlocks.Tests.Child.Sending;

/// <summary>A fact with a lane of its own for every gallery.</summary>
public sealed record ParcelSent(Guid GalleryId, Guid ParcelId, int Number);

/// <summary>Sends the next parcel of a gallery unless there are enough.</summary>
public sealed record SendParcel(Guid GalleryId, int AtMost = int.MaxValue);

internal sealed class SendParcelHandler(SendingDbContext db, IOutbox outbox, TimeProvider clock) : ICommandHandler<SendParcel>
{
    public async Task<Outcome> Handle(SendParcel command, CancellationToken ct)
    {
        var number = await db.Parcels.CountAsync(p => p.GalleryId == command.GalleryId, ct) + 1;
        if (number > command.AtMost)
            return Outcome.Refused("There are enough parcels.");

        var parcel = new Parcel(new ParcelId(Guid.CreateVersion7()), command.GalleryId, number, clock.GetUtcNow());
        db.Add(parcel);
        outbox.Enqueue(new ParcelSent(command.GalleryId, parcel.Id.Value, number));
        return Outcome.Done;
    }
}
