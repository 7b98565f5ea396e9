using Activity.Domain;
using Activity.Ports;
using Activity.UseCases.Watching;
using BuildingBlocks;
using BuildingBlocks.Signals;
using BuildingBlocks.UseCases;

namespace Activity.UseCases.Recording;

/// <summary>Notes a step of an order.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="GalleryId">Its gallery.</param>
/// <param name="Number">Its number.</param>
/// <param name="Step">Which step.</param>
/// <param name="At">When.</param>
/// <param name="Terms">What was agreed; null where the step does not tell.</param>
/// <param name="Payment">How it was paid; null for other steps.</param>
/// <param name="InvoiceNumber">The number of its invoice; null for other steps.</param>
/// <param name="Fee">What the payment provider kept, and in which currency; null for other steps.</param>
internal sealed record RecordSale(
    Guid OrderId, Guid GalleryId, string Number, SaleStep Step, DateTimeOffset At, Sale.Terms? Terms = null, Sale.Payment? Payment = null,
    string? InvoiceNumber = null, (long Minor, string Currency)? Fee = null)
{
    /// <summary>Where it stands now; null for other steps.</summary>
    public SaleStatus? Stage { get; init; }
}

/// <summary>The steps that the shop tells of.</summary>
internal enum SaleStep
{
    Placed,
    Paid,
    Canceled,
    Invoiced,
    FeeKnown,
    Moved,
}

internal sealed class RecordSaleHandler(IFigures figures, IBooks books, ISignals signals, TimeProvider clock) : ICommandHandler<RecordSale>
{
    public async Task<Outcome> Handle(RecordSale command, CancellationToken ct)
    {
        var bookedAt = (await books.Read(ct)).Book(command.At, clock.GetUtcNow());
        var sale = await figures.Sale(command.OrderId, command.GalleryId, command.Number, ct);
        switch (command.Step)
        {
            case SaleStep.Placed:
                sale.Place(command.Terms!, command.At, bookedAt);
                break;
            case SaleStep.Paid:
                sale.Pay(command.Terms!, command.Payment!, command.At, bookedAt);
                break;
            case SaleStep.Canceled:
                sale.Cancel(command.At, bookedAt);
                break;
            case SaleStep.Invoiced:
                sale.Invoice(command.InvoiceNumber!, command.At);
                break;
            case SaleStep.FeeKnown:
                sale.KnowFee(command.Fee!.Value.Minor, command.Fee.Value.Currency, bookedAt);
                break;
            case SaleStep.Moved:
                sale.Move(command.Stage!.Value, command.At);
                break;
        }

        signals.Changed(command.GalleryId, ChangeKinds.Activity);
        return Outcome.Done;
    }
}
