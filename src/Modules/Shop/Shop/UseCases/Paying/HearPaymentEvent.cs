using BuildingBlocks;
using BuildingBlocks.UseCases;
using Shop.Domain.Paying;
using Shop.Ports;

namespace Shop.UseCases.Paying;

/// <summary>Takes what the payment provider tells by itself. It is no more than a reason to ask the provider; told twice, it is heard once.</summary>
/// <param name="Body">As it came.</param>
/// <param name="Signature">As it came.</param>
public sealed record HearPaymentEvent(string Body, string Signature);

[OutsideTransaction]
internal sealed class HearPaymentEventHandler(
    IPaymentEvents events, IQueryHandler<FindPayments, IReadOnlyList<Guid>> find, ICommandHandler<LookAtPayment> look, ICommandHandler<NoteEvent> note) : ICommandHandler<HearPaymentEvent>
{
    public async Task<Outcome> Handle(HearPaymentEvent command, CancellationToken ct)
    {
        if (await events.Read(command.Body, command.Signature, ct) is not { } told)
            return Outcome.Refused("The signature is not right.", nameof(command.Signature));

        foreach (var payment in await find.Handle(new FindPayments(told.Session, told.Charge, EventId: told.Id), ct))
        {
            if (await look.Handle(new LookAtPayment(payment), ct) is { Succeeded: false } later)
                return later;
        }

        return await note.Handle(new NoteEvent(told.Id), ct);
    }
}

/// <summary>Notes that an event was heard.</summary>
internal sealed record NoteEvent(string EventId);

internal sealed class NoteEventHandler(IPaymentRepository payments, TimeProvider clock) : ICommandHandler<NoteEvent>
{
    // The provider tells nothing again after this time.
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(30);

    public async Task<Outcome> Handle(NoteEvent command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await payments.Hear(new HeardEvent { Id = command.EventId, HeardAt = now }, now - Remembered, ct);
        return Outcome.Done;
    }
}
