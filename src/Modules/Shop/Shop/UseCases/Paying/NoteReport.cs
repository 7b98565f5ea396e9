using BuildingBlocks;
using BuildingBlocks.UseCases;
using Shop.Domain;
using Shop.Domain.Paying;
using Shop.Domain.Pricing;
using Shop.Ports;
using Shop.UseCases.Mailing;
using Shop.UseCases.Refunding;
using Shop.UseCases.Selling;

namespace Shop.UseCases.Paying;

/// <summary>Brings an order in line with what the provider says of its payment; null when the provider never heard of it.</summary>
internal sealed record NoteReport(Guid PaymentId, PaymentReport? Report);

internal sealed class NoteReportHandler(IPaymentRepository payments, PaymentDesk desk, RefundDesk refunds, OrderNews news, TimeProvider clock) : ICommandHandler<NoteReport>
{
    /// <summary>As reports name it.</summary>
    public const string Method = "Card (Stripe)";

    private const string Provider = "Stripe";

    public async Task<Outcome> Handle(NoteReport command, CancellationToken ct)
    {
        await desk.TakeTurn(ct);
        if (await payments.Find(command.PaymentId, ct) is not { } payment || await desk.Find(payment.OrderId, ct) is not { } order)
            return Outcome.Refused("This payment does not exist.");
        if (command.Report is not { } report)
        {
            CloseUnheard(payment);
            return Outcome.Done;
        }

        if (payment.State is PaymentState.Open or PaymentState.Closed && report.IsPaid)
            return await Take(order, payment, report, ct);
        if (payment.State == PaymentState.Open && report.IsClosed)
            payment.Close();
        if (payment.State == PaymentState.Paid)
            await KeepUp(order, payment, report, ct);

        return Outcome.Done;
    }

    private void CloseUnheard(Payment payment)
    {
        if (payment is { State: PaymentState.Open, Session: null } && payment.ClosesAt <= clock.GetUtcNow())
            payment.Close();
    }

    private async Task<Outcome> Take(Order order, Payment payment, PaymentReport report, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (report.OrderId != order.Id || report.Amount != payment.Amount || report.Charge is not { } charge)
        {
            // Nobody is served or refunded by guesses: somebody has to look at it.
            if (payment.State == PaymentState.Open)
                order.Note($"Stripe tells of a payment of {report.Amount} that does not fit this order of {payment.Amount}. Please look at it there.", Provider, now);
            payment.Close();
            return Outcome.Done;
        }

        if (order.State != OrderState.PendingPayment)
        {
            order.Note($"{payment.Amount} came by card, although the order was {(order.IsPaid ? "paid" : "canceled")} already. They go back to the buyer by themselves.", Provider, now);
            payment.PayInVain(charge, now);
            return Outcome.Done;
        }

        payment.Pay(charge, now, report.FeeMinor is not null);
        return await desk.Take(order, Method, report.FeeMinor, ct);
    }

    private async Task KeepUp(Order order, Payment payment, PaymentReport report, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (payment.AwaitsFeeUntil is not null && report.FeeMinor is { } fee && order.NoteFee(fee).Succeeded)
        {
            payment.FeeIsKnown();
            news.FeeKnown(order, now);
        }

        // Somebody returned money on the provider's own pages.
        var unknown = report.ReturnedMinor - order.Refunds.Where(refund => refund.PaymentId == payment.Id).Sum(refund => refund.AmountMinor);
        if (unknown <= 0)
            return;

        var shares = Allocation.Split(Math.Min(unknown, order.RefundableMinor), [.. order.Lines.Select(order.RefundableOf)]);
        var refund = new Refund
        {
            Id = Guid.CreateVersion7(now),
            Method = Method,
            AskedAt = now,
            PaymentId = payment.Id,
            Parts = [.. order.Lines.Zip(shares, (line, share) => new RefundPart(line.Position, share)).Where(part => part.AmountMinor > 0)],
        };
        if (order.Ask(refund).Succeeded)
            await refunds.Settle(order, refund, ct);
    }
}

/// <summary>Notes that what was paid in vain went back.</summary>
internal sealed record GiveBack(Guid PaymentId);

internal sealed class GiveBackHandler(IPaymentRepository payments) : ICommandHandler<GiveBack>
{
    public async Task<Outcome> Handle(GiveBack command, CancellationToken ct)
    {
        if (await payments.Find(command.PaymentId, ct) is { State: PaymentState.Surplus } payment)
            payment.GiveBack();
        return Outcome.Done;
    }
}
