using Shop.Contracts;
using Shop.Domain;

namespace Shop.Tests.UseCases.Invoicing;

public sealed class InvoicingTests
{
    private readonly ShopOnPaper _shop = new();

    [Fact]
    public async Task A_paid_order_has_an_invoice_that_names_who_sells()
    {
        await _shop.WithAnOrder();
        Tell();
        _shop.Clock.Now = new DateTimeOffset(2026, 12, 31, 23, 30, 0, TimeSpan.Zero); // New Year in Zürich
        await _shop.MarkPaid();

        var invoice = _shop.Invoices.All.ShouldHaveSingleItem();
        (invoice.OrderId, invoice.Number, invoice.IssuedOn, invoice.PaidOn, invoice.Seller, invoice.Language).ShouldBe(
            (Cast.FirstOrder, "INV-2027-0001", new DateOnly(2027, 1, 1), new DateOnly(2027, 1, 1), Cast.Seller, "en"));
        _shop.Told<InvoiceIssued>().ShouldHaveSingleItem().ShouldBe(
            new InvoiceIssued(Cast.Wedding, Cast.FirstOrder, "2026-0001", invoice.Id, "INV-2027-0001", _shop.Clock.Now));
        _shop.Mails.Mails.ShouldHaveSingleItem().Text.ShouldContain("Invoice INV-2027-0001:\nhttps://photos.example/orders/token-one#invoice");
    }

    [Theory, InlineData("", "Lichtweg 3"), InlineData("Zora Licht GmbH", "")]
    public async Task Without_a_legal_name_and_address_the_order_is_paid_and_its_invoice_waits(string name, string address)
    {
        await _shop.WithAnOrder();
        _shop.Studio.Terms = Cast.Terms with { Seller = Cast.Seller with { Name = name, Address = address } };

        (await _shop.MarkPaid()).Succeeded.ShouldBeTrue();
        await _shop.IssueInvoices();

        _shop.Invoices.All.ShouldBeEmpty();
        _shop.Orders.All[0].AwaitsInvoice.ShouldBeTrue();
        _shop.Mails.Mails.ShouldHaveSingleItem().Text.ShouldNotContain("nvoice");
    }

    [Fact]
    public async Task What_waited_is_issued_in_the_order_of_payment_and_the_buyers_are_told()
    {
        var (first, second) = (Paid(1, Cast.FirstOrder, Cast.Noon.AddHours(2)), Paid(2, Cast.SecondOrder, Cast.Noon.AddHours(1)));
        Tell();

        await _shop.IssueInvoices();
        await _shop.IssueInvoices();

        _shop.Invoices.All.Select(invoice => (invoice.OrderId, invoice.Number)).ShouldBe([(second.Id, "INV-2026-0001"), (first.Id, "INV-2026-0002")]);
        _shop.Mails.Mails.Select(mail => mail.Subject).ShouldBe(
            ["Invoice INV-2026-0001 for your order 2026-0002 · Studio Zürich", "Invoice INV-2026-0002 for your order 2026-0001 · Studio Zürich"]);
        _shop.Mails.Mails[0].Text.ShouldContain("https://photos.example/orders/");
    }

    [Fact]
    public async Task A_payment_issues_what_waits_before_its_own()
    {
        await _shop.WithAnOrder();
        Paid(2, Cast.SecondOrder, Cast.Noon);
        Tell();

        await _shop.MarkPaid();

        _shop.Invoices.All.Select(invoice => invoice.OrderId).ShouldBe([Cast.SecondOrder, Cast.FirstOrder]);
    }

    [Fact]
    public async Task A_payment_that_is_refused_has_no_invoice()
    {
        await _shop.WithAnOrder();
        Tell();
        await _shop.Cancel();

        (await _shop.MarkPaid()).Succeeded.ShouldBeFalse();

        _shop.Invoices.All.ShouldBeEmpty();
    }

    [Fact]
    public async Task Another_pattern_touches_no_invoice_and_makes_no_number_twice()
    {
        Tell();
        Paid(1, Cast.FirstOrder, Cast.Noon);
        await _shop.IssueInvoices();
        (await _shop.Count("{year}-{number}", restartsYearly: false, next: 1)).Succeeded.ShouldBeTrue();
        (await _shop.Count("INV-{year}-000{number}", restartsYearly: false, next: 1)).Reason.ShouldBe(
            "There is an invoice INV-2026-0001 already. Please go on with a higher number.");

        _shop.Invoices.All.ShouldHaveSingleItem().Number.ShouldBe("INV-2026-0001");
    }

    [Fact]
    public async Task A_number_that_an_older_pattern_gave_is_passed_over()
    {
        Tell();
        await _shop.Count("{number}", restartsYearly: false, next: 20262);
        Paid(1, Cast.FirstOrder, Cast.Noon);
        await _shop.IssueInvoices();
        await _shop.Count("{year}{number}");
        Paid(2, Cast.SecondOrder, Cast.Noon);
        Paid(3, Cast.Anna, Cast.Noon);

        await _shop.IssueInvoices();

        _shop.Invoices.All.Select(invoice => invoice.Number).ShouldBe(["20262", "20261", "20263"]);
    }

    [Fact]
    public async Task Whatever_is_changed_no_number_comes_twice_and_between_changes_none_is_left_out_but_those_given_before()
    {
        foreach (var seed in Enumerable.Range(1, 100))
        {
            var (chance, shop) = (new Random(seed), new ShopOnPaper());
            shop.Studio.Terms = Cast.Terms with { Seller = Cast.Seller };
            var changed = true;
            for (var i = 1; i <= 40; i++)
            {
                if (chance.Next(4) == 0)
                    changed |= (await shop.Count(Patterns[chance.Next(Patterns.Length)], chance.Next(2) == 0, chance.Next(1, 30))).Succeeded;
                if (chance.Next(12) == 0)
                    (shop.Clock.Now, changed) = (shop.Clock.Now.AddMonths(chance.Next(1, 14)), true);

                shop.Orders.Add(PaidOrder(i, Guid.CreateVersion7(), shop.Clock.Now));
                await shop.IssueInvoices();
                var invoice = shop.Invoices.All[^1];
                var pattern = new InvoicePattern((await shop.Invoices.Open(default)).Pattern);
                if (!changed)
                    foreach (var passed in Enumerable.Range(shop.Invoices.All[^2].Sequence + 1, invoice.Sequence - shop.Invoices.All[^2].Sequence - 1))
                        shop.Invoices.All.ShouldContain(other => other.Number == pattern.Write(invoice.IssuedOn, passed), $"{invoice.Number} (seed {seed})");
                changed = false;
            }

            shop.Invoices.All.Count.ShouldBe(40);
            shop.Invoices.All.Select(invoice => invoice.Number).ShouldBeUnique();
            shop.Invoices.All.Select(invoice => (invoice.Series, invoice.Sequence)).ShouldBeUnique();
        }
    }

    private static readonly string[] Patterns = ["INV-{year}-{number:4}", "{number}", "{year}{number}", "{yy}{number:2}{month}", "R-{number:3}", "{number}"];

    private void Tell() => _shop.Studio.Terms = Cast.Terms with { Seller = Cast.Seller };

    private Order Paid(int sequence, Guid id, DateTimeOffset at)
    {
        var order = PaidOrder(sequence, id, at);
        _shop.Orders.Add(order);
        return order;
    }

    private static Order PaidOrder(int sequence, Guid id, DateTimeOffset at)
    {
        var order = Cast.Order(id, sequence, token: $"token-{sequence}");
        order.MarkPaid("Cash", at).Succeeded.ShouldBeTrue();
        return order;
    }
}
