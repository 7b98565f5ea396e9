using BuildingBlocks;
using BuildingBlocks.UseCases;
using Shop.Domain;
using Shop.Ports;

namespace Shop.UseCases.Invoicing;

/// <summary>Changes how invoices are counted from the next one on; those that were issued keep their numbers.</summary>
/// <param name="Pattern">With {number}, {year}, {yy} and {month} in it.</param>
/// <param name="RestartsYearly">Whether numbers begin anew each year.</param>
/// <param name="Next">What the next invoice counts as; whoever comes from another program goes on with theirs.</param>
public sealed record ChangeInvoiceNumbers(string Pattern, bool RestartsYearly, int Next);

internal sealed class ChangeInvoiceNumbersHandler(IInvoiceRepository invoices, IStudioTerms studio, TimeProvider clock) : ICommandHandler<ChangeInvoiceNumbers>
{
    public async Task<Outcome> Handle(ChangeInvoiceNumbers command, CancellationToken ct)
    {
        await invoices.TakeTurn(ct);
        if (await studio.Find(ct) is not { } terms)
            return Outcome.Refused("The studio is not open yet: its owner's account comes first.");

        var (book, today) = (await invoices.Open(ct), terms.DayOf(clock.GetUtcNow()));
        var outcome = book.Check(command.Pattern, command.RestartsYearly, command.Next, today);
        if (!outcome.Succeeded)
            return outcome;

        var number = new InvoicePattern(command.Pattern.Trim()).Write(today, command.Next);
        return await invoices.IsGiven(number, ct) ? Given(number) : book.Change(command.Pattern, command.RestartsYearly, command.Next, today);
    }

    /// <summary>An older pattern gave that number.</summary>
    public static Outcome Given(string number) => Outcome.Refused($"There is an invoice {number} already. Please go on with a higher number.", nameof(ChangeInvoiceNumbers.Next));
}
