using Shop.Contracts;
using Shop.UseCases.Refunding;

namespace Shop.Tests.UseCases.Refunding;

public sealed class RefundOrderTests
{
    private readonly ShopOnPaper _shop = new ShopOnPaper().WithPrints();

    [Fact]
    public async Task A_refund_has_the_next_number_of_the_book_and_everybody_hears_of_it()
    {
        await Paid();
        (await _shop.Refund(Cast.FirstRefund, amounts: [new LineAmount(1, 450), new LineAmount(3, 100)])).Succeeded.ShouldBeTrue();

        var note = _shop.Invoices.CreditNotes.ShouldHaveSingleItem();
        (note.Number, note.InvoiceNumber, note.RefundId, note.Seller).ShouldBe(("INV-2026-0002", "INV-2026-0001", Cast.FirstRefund, Cast.Seller));
        var told = _shop.Told<OrderRefunded>().ShouldHaveSingleItem();
        (told.RefundId, told.TotalMinor, told.TaxMinor, told.Currency, told.Method, told.CreditNoteNumber, told.Country).ShouldBe(
            (Cast.FirstRefund, 550, 41, "CHF", "Bank transfer", "INV-2026-0002", "CH"));
        told.Lines.Select(line => (line.Kind, line.AssetId, line.NetMinor, line.TaxMinor, line.DiscountMinor, line.CostMinor, line.Quantity)).ShouldBe(
            [(SoldKind.Print, Cast.Kiss.AssetId, 416, 34, 50, 0, 1), (SoldKind.Shipping, null, 93, 7, 0, 0, 0)]);
        var mail = _shop.Mails.Mails.ShouldHaveSingleItem();
        mail.Subject.ShouldBe("CHF 5.50 of your order 2026-0001 returned · Studio Zürich");
        mail.Text.ShouldContain("How: Bank transfer");
        mail.Text.ShouldContain("Credit note INV-2026-0002:\nhttps://photos.example/orders/prints-1#invoice");
    }

    [Fact]
    public async Task The_same_form_sent_twice_returns_the_money_once()
    {
        await Paid();
        await _shop.Refund(Cast.FirstRefund, amounts: new LineAmount(1, 450));
        (await _shop.Refund(Cast.FirstRefund, amounts: new LineAmount(1, 450))).Succeeded.ShouldBeTrue();

        _shop.Orders.All[0].RefundedMinor.ShouldBe(450);
        _shop.Told<OrderRefunded>().ShouldHaveSingleItem();
        _shop.Invoices.CreditNotes.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task What_never_had_an_invoice_has_no_credit_note()
    {
        await Paid(withInvoice: false);
        _shop.Orders.All[0].HasInvoice(); // as orders from before there were invoices
        await _shop.Refund(Cast.FirstRefund, amounts: new LineAmount(1, 450));

        _shop.Told<OrderRefunded>().ShouldHaveSingleItem().CreditNoteNumber.ShouldBeNull();
        _shop.Invoices.CreditNotes.ShouldBeEmpty();
        _shop.Mails.Mails.ShouldHaveSingleItem().Text.ShouldNotContain("Credit note");
    }

    [Fact]
    public async Task A_refused_refund_draws_no_number()
    {
        await Paid();
        (await _shop.Refund(Cast.FirstRefund, amounts: new LineAmount(1, 99_999))).Field.ShouldBe("Amounts");
        (await _shop.Refund(Cast.FirstRefund, method: " ", new LineAmount(1, 450))).Field.ShouldBe("Method");

        _shop.Invoices.CreditNotes.ShouldBeEmpty();
        _shop.Outbox.Messages.ShouldBeEmpty();
    }

    private async Task Paid(bool withInvoice = true)
    {
        if (withInvoice)
            _shop.Studio.Terms = Cast.Terms with { Seller = Cast.Seller };
        (await _shop.MarkPaid()).Succeeded.ShouldBeTrue();
        _shop.Forget();
    }
}
