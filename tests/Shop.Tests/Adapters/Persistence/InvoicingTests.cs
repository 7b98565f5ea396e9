using System.Text;
using BuildingBlocks.Persistence;
using Galleries.Contracts;
using Microsoft.EntityFrameworkCore;
using Settings.Contracts;
using Shop.Contracts;
using Shop.UseCases.Buying;
using Shop.UseCases.Refunding;
using Shop.UseCases.Selling;

namespace Shop.Tests.Adapters.Persistence;

/// <summary>Invoices as the product makes them, on each database.</summary>
public abstract class InvoicingTests(DatabaseProvider provider) : OnBothDatabases(provider)
{
    [Fact]
    public async Task Numbers_have_no_gaps_however_many_pay_at_once_and_however_many_are_refused()
    {
        Shop.Studio.Tell();
        var orders = await Place(12);
        await Shop.Cancel(orders[3]);
        await Shop.Cancel(orders[7]);

        var outcomes = await Task.WhenAll(orders.Select(order => Task.Run(() => Shop.MarkPaid(order))));

        outcomes.Count(outcome => outcome.Succeeded).ShouldBe(10);
        var issued = (await Shop.Heard()).OfType<InvoiceIssued>().ToList();
        issued.Select(message => message.InvoiceNumber).Order(StringComparer.Ordinal).ShouldBe(Enumerable.Range(1, 10).Select(i => $"INV-2026-{i:0000}"));
        (await Shop.List(new ListOrders())).Orders.Where(card => card.InvoiceNumber is not null).ToDictionary(card => card.OrderId, card => card.InvoiceNumber)
            .ShouldBe(issued.ToDictionary(message => message.OrderId, message => (string?)message.InvoiceNumber), ignoreOrder: true);
    }

    [Fact]
    public async Task An_invoice_is_printed_once_and_outlives_gallery_and_person()
    {
        Shop.Studio.Tell();
        var order = (await Place(1))[0];
        await Shop.MarkPaid(order);
        await Shop.Mails();
        var first = await Shop.Invoice(order);

        await Shop.Publish(new GalleryRemoved(Cast.Wedding, Cast.Noon), new PersonErased("anna@example.com", [new VisitorKey(Cast.Wedding, Cast.Anna)], Cast.Noon));
        var message = (await Shop.Heard()).OfType<InvoiceIssued>().ShouldHaveSingleItem();
        await Shop.Publish(message);
        Shop.Studio.Fact = Shop.Studio.Fact! with { Name = "Another name" };

        first.ShouldNotBeNull();
        Encoding.ASCII.GetString(first.Bytes, 0, 5).ShouldBe("%PDF-");
        (await Shop.Invoice(order))!.Bytes.ShouldBe(first.Bytes);
        (await Shop.Read(order))!.Invoice.ShouldNotBeNull().IsPrinted.ShouldBeTrue();
        (await Shop.List(new ListOrders(Search: "inv-2026-0001"))).Orders.ShouldHaveSingleItem().OrderId.ShouldBe(order);
    }

    [Fact]
    public async Task What_waited_is_issued_once_the_studio_tells_who_it_is()
    {
        var orders = await Place(2);
        await Shop.MarkPaid(orders[1]);
        await Shop.MarkPaid(orders[0]);
        await Shop.Mails();
        (await Shop.Read(orders[0]))!.AwaitsInvoice.ShouldBeTrue();
        (await Shop.Numbers()).Waiting.ShouldBe(2);

        Shop.Studio.Tell();
        await Shop.Publish(new StudioChanged(Shop.Studio.Fact!, Cast.Noon));

        (await Shop.Read(orders[0]))!.Invoice!.Number.ShouldBe("INV-2026-0001"); // paid at the same moment: the first order first
        (await Shop.Read(orders[1]))!.Invoice!.Number.ShouldBe("INV-2026-0002");
        (await Shop.Mails()).Count(mail => mail.Subject.StartsWith("Invoice INV-2026-", StringComparison.Ordinal)).ShouldBe(2);
        (await Shop.Numbers()).ShouldBe(new("INV-{year}-{number:4}", true, 3, "INV-2026-0003", true, 0));
    }

    [Fact]
    public async Task The_database_lets_no_number_in_twice()
    {
        Shop.Studio.Tell();
        var orders = await Place(2);
        foreach (var order in orders)
            await Shop.MarkPaid(order);

        await Should.ThrowAsync<DbUpdateException>(() => Shop.InTransaction(async db =>
        {
            var invoices = await db.Invoices.ToListAsync();
            db.Entry(invoices[1]).Property(invoice => invoice.Number).CurrentValue = invoices[0].Number;
            return true;
        }));
    }

    [Fact]
    public async Task Refunds_at_once_return_no_more_than_was_paid_and_number_their_credit_notes_without_gaps()
    {
        Shop.Studio.Tell();
        var order = (await Place(1))[0];
        await Shop.MarkPaid(order);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => Shop.Refund(order, Guid.CreateVersion7(), new LineAmount(1, 600)))));

        outcomes.Count(outcome => outcome.Succeeded).ShouldBe(3);
        var refunds = (await Shop.Heard()).OfType<OrderRefunded>().ToList();
        refunds.Select(refund => refund.CreditNoteNumber).Order(StringComparer.Ordinal).ShouldBe(["INV-2026-0002", "INV-2026-0003", "INV-2026-0004"]);
        var view = (await Shop.Read(order)).ShouldNotBeNull();
        (view.IsPaid, view.Refunds.Sum(refund => refund.AmountMinor)).ShouldBe((true, 1800));
        view.Refunds.ShouldAllBe(refund => refund.IsPrinted);
        Encoding.ASCII.GetString((await Shop.CreditNote(order, view.Refunds[0].RefundId))!.Bytes, 0, 5).ShouldBe("%PDF-");
        var file = (await Shop.File(order)).ShouldNotBeNull();
        (file.RefundedMinor, file.RefundableMinor, file.PaymentMethod, file.FeeMinor).ShouldBe((1800, 100, "Bank transfer", 0));
        file.Steps.Select(step => step.Status).ShouldBe([OrderStatus.PendingPayment, OrderStatus.Paid, OrderStatus.Completed]);
        (await Shop.List(new ListOrders(Search: "inv-2026-0003"))).Orders.ShouldHaveSingleItem().OrderId.ShouldBe(order);
    }

    private async Task<Guid[]> Place(int orders)
    {
        var buyers = Enumerable.Range(0, orders).Select(_ => Guid.CreateVersion7()).ToArray();
        foreach (var buyer in buyers)
        {
            await Shop.FillCart(buyer, Cast.Rings);
            (await Shop.Place(buyer, 1900, buyer)).Succeeded.ShouldBeTrue();
        }

        return buyers;
    }

    public sealed class OnSqlite() : InvoicingTests(DatabaseProvider.Sqlite);

    public sealed class OnPostgres() : InvoicingTests(DatabaseProvider.Postgres);
}
