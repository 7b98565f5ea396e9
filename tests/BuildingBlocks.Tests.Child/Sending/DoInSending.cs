using BuildingBlocks.Mail;
using BuildingBlocks.Messaging;
using BuildingBlocks.Signals;
using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;

namespace BuildingBlocks.Tests.Child.Sending;

/// <summary>Does whatever the test wants within a transaction of this module.</summary>
public sealed record DoInSending(Func<InSending, Task<Outcome>> Work);

/// <summary>Everything a use case may use.</summary>
public sealed record InSending(
    SendingDbContext Db, IOutbox Outbox, IMailQueue Mails, ISignals Signals, IServiceProvider Services);

internal sealed class DoInSendingHandler(SendingDbContext db, IOutbox outbox, IMailQueue mails, ISignals signals, IServiceProvider services)
    : ICommandHandler<DoInSending>
{
    public Task<Outcome> Handle(DoInSending command, CancellationToken ct) =>
        command.Work(new InSending(db, outbox, mails, signals, services));
}

/// <summary>The same without a transaction.</summary>
public sealed record DoOutside(Func<IServiceProvider, Task<Outcome>> Work);

[OutsideTransaction]
internal sealed class DoOutsideHandler(IServiceProvider services) : ICommandHandler<DoOutside>
{
    public Task<Outcome> Handle(DoOutside command, CancellationToken ct) => command.Work(services);
}

/// <summary>A gallery's parcels as a query sees them.</summary>
public sealed record ListParcels(Guid GalleryId);

internal sealed class ListParcelsHandler(SendingDbContext db) : IQueryHandler<ListParcels, IReadOnlyList<Parcel>>
{
    public async Task<IReadOnlyList<Parcel>> Handle(ListParcels query, CancellationToken ct)
    {
        var parcels = await db.Parcels.Where(p => p.GalleryId == query.GalleryId).OrderBy(p => p.Number).ToListAsync(ct);
        return db.ChangeTracker.Entries().Any() ? throw new InvalidOperationException("A query must not track.") : parcels;
    }
}
