using Activity.Domain;
using Activity.Ports;
using BuildingBlocks;
using BuildingBlocks.UseCases;

namespace Activity.UseCases.Recording;

/// <summary>Notes that money of an order went back; the same refund told again changes nothing.</summary>
/// <param name="RefundId">The refund.</param>
/// <param name="OrderId">Its order.</param>
/// <param name="GalleryId">The order's gallery.</param>
/// <param name="Number">The order's number.</param>
/// <param name="CreditNoteNumber">Null where the order never had an invoice.</param>
/// <param name="Terms">To whom, and what of each line.</param>
/// <param name="Payment">How it went back.</param>
/// <param name="At">When.</param>
internal sealed record RecordRefund(
    Guid RefundId, Guid OrderId, Guid GalleryId, string Number, string? CreditNoteNumber, Sale.Terms Terms, Sale.Payment Payment, DateTimeOffset At);

internal sealed class RecordRefundHandler(IFigures figures, IBooks books, TimeProvider clock) : ICommandHandler<RecordRefund>
{
    public async Task<Outcome> Handle(RecordRefund command, CancellationToken ct)
    {
        await figures.Add(new Refund
        {
            Id = command.RefundId,
            OrderId = command.OrderId,
            GalleryId = command.GalleryId,
            Number = command.Number,
            CreditNoteNumber = command.CreditNoteNumber,
            BuyerName = command.Terms.BuyerName,
            Currency = command.Terms.Currency,
            TotalMinor = command.Terms.TotalMinor,
            CreditMinor = command.Payment.CreditMinor,
            Method = command.Payment.Method,
            Country = command.Payment.Country,
            Lines = command.Terms.Lines,
            RefundedAt = command.At,
            BookedAt = (await books.Read(ct)).Book(command.At, clock.GetUtcNow()),
        }, ct);
        return Outcome.Done;
    }
}
