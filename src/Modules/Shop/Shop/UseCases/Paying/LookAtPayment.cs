using BuildingBlocks;
using BuildingBlocks.UseCases;
using Shop.Domain;
using Shop.Domain.Paying;
using Shop.Ports;

namespace Shop.UseCases.Paying;

/// <summary>Asks the provider about a try to pay, and brings the order in line with the answer.</summary>
internal sealed record LookAtPayment(Guid PaymentId);

/// <summary>Tries to pay: of this name at the provider, of this order, or with nothing named all that somebody has to look at. None once the event was heard.</summary>
internal sealed record FindPayments(string? Session = null, string? Charge = null, Guid? OrderId = null, string? EventId = null);

/// <summary>A try with its order, to be looked at; null when there is none.</summary>
internal sealed record ReadPaymentFile(Guid PaymentId);

[OutsideTransaction]
internal sealed class LookAtPaymentHandler(
    IQueryHandler<ReadPaymentFile, DuePayment?> read, IEnumerable<IPaymentGateway> gateways, ICommandHandler<NoteReport> note, ICommandHandler<GiveBack> giveBack)
    : ICommandHandler<LookAtPayment>
{
    private readonly IPaymentGateway _gateway = gateways.Single(gateway => gateway.Way == WayToPay.Card);

    public async Task<Outcome> Handle(LookAtPayment command, CancellationToken ct)
    {
        if (await read.Handle(new ReadPaymentFile(command.PaymentId), ct) is not { Payment.Session: not null } found)
            return await note.Handle(new NoteReport(command.PaymentId, null), ct);

        // Who paid otherwise meanwhile is not to pay once more.
        if (found.Payment.State == PaymentState.Open && found.Order.State != OrderState.PendingPayment)
            await _gateway.Close(found.Payment, ct);
        if (await _gateway.Look(found.Payment, ct) is not { } report)
            return Outcome.Refused("The payment provider can't be asked at the moment; it is tried again.");
        if (await note.Handle(new NoteReport(command.PaymentId, report), ct) is { Succeeded: false } refused)
            return refused;

        return await read.Handle(new ReadPaymentFile(command.PaymentId), ct) is { Payment: { State: PaymentState.Surplus } surplus } ? await Return(surplus, ct) : Outcome.Done;
    }

    private async Task<Outcome> Return(Payment surplus, CancellationToken ct)
    {
        var answer = await _gateway.Return(surplus, surplus.Amount, $"surplus-{surplus.Id:N}", ct);
        return answer.Outcome.Succeeded ? await giveBack.Handle(new GiveBack(surplus.Id), ct) : answer.Outcome;
    }
}
