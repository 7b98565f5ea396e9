using FsCheck;
using FsCheck.Fluent;
using Shop.Domain;
using Shop.Domain.Pricing;

namespace Shop.Tests.Domain;

public sealed class RefundTests
{
    private readonly Order _order = Paid(Cast.Prints());

    [Fact]
    public void A_part_of_a_line_goes_back_with_its_part_of_tax_and_discount()
    {
        var refund = Ask(_order, new RefundPart(1, 450));
        refund.Succeeded.ShouldBeTrue();

        var line = _order.Refunds.ShouldHaveSingleItem().Lines.ShouldHaveSingleItem();
        line.ShouldBe(new RefundedLine(1, 450, 34, 50, 0, 1));
        (_order.RefundedMinor, _order.RefundableMinor, _order.RefundableOf(_order.Lines[0])).ShouldBe((450, _order.TotalMinor - 450, 900));
    }

    [Fact]
    public void What_is_no_longer_made_spares_its_cost()
    {
        Ask(_order, sparesCost: true, new RefundPart(1, 1350)).Succeeded.ShouldBeTrue();

        _order.Refunds[0].Lines.ShouldHaveSingleItem().ShouldBe(new RefundedLine(1, 1350, 101, 150, 360, 3));
    }

    [Fact]
    public void No_more_goes_back_than_was_paid_for_the_line()
    {
        Ask(_order, new RefundPart(1, 1000)).Succeeded.ShouldBeTrue();

        var refused = Ask(_order, new RefundPart(2, 10), new RefundPart(1, 351));

        (refused.Field, refused.Reason).ShouldBe(("Amounts", "Of “3 × Fine print, 10 × 15 cm: Kuß & Tränen.jpg”, CHF 3.50 can go back and no more."));
        _order.RefundedMinor.ShouldBe(1000);
    }

    [Fact]
    public void Nothing_less_than_nothing_or_unknown_or_twice_goes_back()
    {
        Ask(_order).Field.ShouldBe("Amounts");
        Ask(_order, new RefundPart(1, 0)).Field.ShouldBe("Amounts");
        Ask(_order, new RefundPart(1, -5)).Field.ShouldBe("Amounts");
        Ask(_order, new RefundPart(9, 5)).Reason.ShouldBe("That line is not on the order.");
        Ask(_order, new RefundPart(1, 5), new RefundPart(1, 5)).Reason.ShouldBe("That line is not on the order.");

        _order.Refunds.ShouldBeEmpty();
    }

    [Fact]
    public void Before_payment_after_cancellation_and_while_the_invoice_waits_nothing_goes_back()
    {
        var unpaid = Cast.Prints();
        Ask(unpaid, new RefundPart(1, 5)).Reason.ShouldBe("Order 2026-0001 was not paid: there is nothing to return.");
        unpaid.MarkPaid("Cash", Cast.Noon);
        Ask(unpaid, new RefundPart(1, 5)).Reason!.ShouldStartWith("The invoice of order 2026-0001 comes first");

        Ask(_order, [.. _order.Rest]).Succeeded.ShouldBeTrue();
        _order.Cancel(Cast.Noon).Succeeded.ShouldBeTrue();
        Ask(_order, new RefundPart(1, 5)).Reason.ShouldBe("Order 2026-0001 is canceled, and all of it was returned.");
    }

    [Fact]
    public void Money_that_is_asked_for_is_set_aside_until_it_is_dropped()
    {
        var refund = New(sparesCost: false, new RefundPart(1, 1350));
        _order.Ask(refund).Succeeded.ShouldBeTrue();
        Ask(_order, new RefundPart(1, 1)).Succeeded.ShouldBeFalse();
        _order.RefundedMinor.ShouldBe(0);

        _order.Drop(refund);

        Ask(_order, new RefundPart(1, 1)).Succeeded.ShouldBeTrue();
    }

    /// <summary>Whatever is asked for in whatever order, some of it dropped: no line gives more than was paid for it, and what all its refunds have of tax, discount, cost and pieces is the line's.</summary>
    [Fact]
    public void Refunds_never_exceed_payments_and_add_up_to_the_line() => Prop.ForAll(Cases(), sample =>
    {
        var order = Paid(Random(sample.Seed));
        foreach (var (line, amount, drops) in sample.Steps)
        {
            var refund = New(sparesCost: true, new RefundPart((line % order.Lines.Count) + 1, amount));
            if (order.Ask(refund).Succeeded)
            {
                if (drops)
                    order.Drop(refund);
                else
                    order.Settle(refund, Cast.Noon);
            }

            order.RefundedMinor.ShouldBeLessThanOrEqualTo(order.TotalMinor);
            order.Lines.ShouldAllBe(one => order.RefundableOf(one) >= 0);
        }

        if (order.Rest.Count > 0)
            Ask(order, sparesCost: true, [.. order.Rest]).Succeeded.ShouldBeTrue();

        order.RefundedMinor.ShouldBe(order.TotalMinor);
        foreach (var line in order.Lines.Where(line => line.PriceMinor > 0))
        {
            var parts = order.Refunds.SelectMany(refund => refund.Lines).Where(part => part.Position == line.Position).ToList();
            (parts.Sum(part => part.AmountMinor), parts.Sum(part => part.TaxMinor), parts.Sum(part => part.DiscountMinor), parts.Sum(part => part.CostMinor), parts.Sum(part => part.Quantity))
                .ShouldBe((line.PriceMinor, line.TaxMinor, line.DiscountMinor, line.CostMinor, line.Quantity));
            parts.ShouldAllBe(part => part.TaxMinor >= 0 && part.NetMinor >= 0 && part.Quantity >= 0);
        }
    }).QuickCheckThrowOnFailure();

    private static Arbitrary<(int Seed, (int Line, long Amount, bool Drops)[] Steps)> Cases()
    {
        var step = from line in Gen.Choose(0, 9) from amount in Gen.Choose(-2, 3000) from drops in Gen.Choose(0, 3) select (line, (long)amount, drops == 0);
        return (from seed in Gen.Choose(0, 100_000) from steps in step.ArrayOf() select (seed, steps)).ToArbitrary();
    }

    private static Order Random(int seed)
    {
        var random = new Random(seed);
        var (print, list) = (Goods.Print(), Goods.List());
        var items = Enumerable.Range(0, random.Next(1, 5)).Select(i => new PricedItem(Goods.Id(100 + i), print, print.Variants[random.Next(2)], random.Next(1, 12), random.Next(0, 5000))).ToArray();
        var taxes = new TaxTerms("VAT", new TaxRate(random.Next(0, 2600)), new TaxRate(700));
        var quote = Quote.Of(list, items, random.Next(2) == 0 ? Goods.Post() : null, taxes, [new Discount(Goods.Id(71), "Some", new PercentOff(random.Next(0, 10_000)))]);
        var purchase = new Purchase(Cast.FirstOrder, Cast.Wedding, new Visitor(Cast.Anna, "MainClient"), Cast.Contact) { Shipping = Goods.Post() };
        return Order.Place(
            purchase, new AccessLink("hash", "cipher"), new OrderNumber(2026, 1), new Bill(quote, [.. items.Select(_ => Array.Empty<SoldPhoto>())], taxes, true), Cast.Terms, Cast.Noon);
    }

    private static Order Paid(Order order)
    {
        order.MarkPaid("Cash", Cast.Noon).Succeeded.ShouldBeTrue();
        order.HasInvoice();
        return order;
    }

    private static Refund New(bool sparesCost, params RefundPart[] parts) =>
        new() { Id = Guid.CreateVersion7(), Method = "Cash", AskedAt = Cast.Noon, Parts = parts, SparesCost = sparesCost };

    private static BuildingBlocks.Outcome Ask(Order order, params RefundPart[] parts) => Ask(order, sparesCost: false, parts);

    private static BuildingBlocks.Outcome Ask(Order order, bool sparesCost, params RefundPart[] parts)
    {
        var refund = New(sparesCost, parts);
        var outcome = order.Ask(refund);
        if (outcome.Succeeded)
            order.Settle(refund, Cast.Noon);
        return outcome;
    }
}
