using BuildingBlocks.Persistence;
using Shop.Contracts;
using Shop.Tests.Adapters.Persistence;
using Shop.UseCases.Buying;
using Shop.UseCases.Paying;
using Shop.UseCases.Refunding;
using Testing;

namespace Shop.Tests.Adapters.Payments;

/// <summary>Payments as the product makes them, against a stand-in of Stripe, on each database.</summary>
public abstract class PayingTests(DatabaseProvider provider) : IAsyncLifetime
{
    private StripeStandIn _stripe = null!;
    private ShopOnDatabase _shop = null!;

    public async Task InitializeAsync()
    {
        _stripe = await StripeStandIn.Start();
        _shop = await ShopOnDatabase.Start(provider, _stripe);
        _shop.Studio.Tell();
    }

    public async Task DisposeAsync()
    {
        _stripe.Faults.ShouldBeEmpty();
        await _shop.DisposeAsync();
        await _stripe.DisposeAsync();
    }

    [Fact]
    public async Task An_order_is_paid_on_a_page_of_stripe()
    {
        await Order();
        (await _shop.Pay()).Succeeded.ShouldBeTrue();

        var session = _stripe.Sessions.ShouldHaveSingleItem();
        (session.Amount, session.Currency, session.Reference, session.SuccessAddress).ShouldBe((1900, "chf", $"{Cast.FirstOrder}", $"https://photos.example/orders/{Cast.FirstOrder}/paid"));
        (session.Form["customer_email"], session.Form["line_items[0][price_data][product_data][name]"], session.Form["expires_at"]).ShouldBe(
            ("anna@example.com", "High-resolution download: rings.jpg", $"{Cast.Noon.AddHours(1).ToUnixTimeSeconds()}"));
        (await _shop.Payment()).ShouldBe(new PaymentView(PaymentStage.OnPage, new Uri($"{_stripe.Address}/pay/{session.Id}")));

        _stripe.Pay(session.Id, fee: 85);
        await _shop.CheckPayment();

        (await _shop.Payment()).ShouldBe(new PaymentView(PaymentStage.Paid, null));
        (await _shop.Read(Cast.FirstOrder))!.IsPaid.ShouldBeTrue();
        var paid = (await _shop.Heard()).OfType<OrderPaid>().ShouldHaveSingleItem();
        (paid.Method, paid.FeeMinor, paid.TotalMinor).ShouldBe(("Card (Stripe)", 85, 1900));
    }

    [Fact]
    public async Task A_double_click_two_tabs_and_a_reload_make_one_page()
    {
        await Order();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Task.Run(() => _shop.Pay())));
        await _shop.Pay();

        outcomes.ShouldAllBe(outcome => outcome.Succeeded);
        _stripe.Sessions.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task When_the_answer_is_lost_the_next_try_finds_the_same_page()
    {
        await Order();
        _stripe.Swallows = 1;
        (await _shop.Pay()).Reason!.ShouldStartWith("The card payment can't begin at the moment.");

        (await _shop.Pay()).Succeeded.ShouldBeTrue();

        var session = _stripe.Sessions.ShouldHaveSingleItem();
        (await _shop.Payment())!.Page!.AbsoluteUri.ShouldEndWith(session.Id);
    }

    [Fact]
    public async Task However_often_it_is_told_the_order_is_paid_once()
    {
        var session = await Paid();
        var (body, at) = (session.Told("checkout.session.completed", "evt_1"), Cast.Noon);
        var signature = await StripeSignature.Of(body, at);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => _shop.Hear(body, signature))).Append(Task.Run(() => _shop.CheckPayment())).Append(Task.Run(() => _shop.LookAtPayments())));

        outcomes.ShouldAllBe(outcome => outcome.Succeeded);
        (await _shop.Heard()).OfType<OrderPaid>().ShouldHaveSingleItem();
        (await _shop.Heard()).OfType<InvoiceIssued>().ShouldHaveSingleItem();
        (await _shop.Mails()).Count(mail => mail.Subject.StartsWith("Your downloads", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task A_forged_word_changes_nothing()
    {
        var session = await Paid();

        (await _shop.Hear(session.Told("checkout.session.completed", "evt_1"), "t=1,v1=00")).Field.ShouldBe(nameof(HearPaymentEvent.Signature));

        (await _shop.Read(Cast.FirstOrder))!.IsPaid.ShouldBeFalse();
    }

    [Fact]
    public async Task While_stripe_can_not_be_asked_it_is_to_tell_again()
    {
        var session = await Paid();
        var body = session.Told("checkout.session.completed", "evt_1");
        _stripe.IsDown = true;
        (await _shop.Hear(body, await StripeSignature.Of(body, Cast.Noon))).Field.ShouldBeNull();
        (await _shop.Read(Cast.FirstOrder))!.IsPaid.ShouldBeFalse();

        _stripe.IsDown = false;
        (await _shop.Hear(body, await StripeSignature.Of(body, Cast.Noon))).Succeeded.ShouldBeTrue();

        (await _shop.Read(Cast.FirstOrder))!.IsPaid.ShouldBeTrue();
    }

    [Fact]
    public async Task What_nobody_tells_is_found_by_the_round()
    {
        await Paid();

        await _shop.LookAtPayments();

        (await _shop.Read(Cast.FirstOrder))!.IsPaid.ShouldBeTrue();
    }

    [Fact]
    public async Task A_page_that_closed_makes_room_for_another()
    {
        await Order();
        await _shop.Pay();
        _stripe.Sessions[0].Status = "expired";
        await _shop.LookAtPayments();

        (await _shop.Payment())!.Stage.ShouldBe(PaymentStage.Instructions);
        (await _shop.Pay()).Succeeded.ShouldBeTrue();
        _stripe.Sessions.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Whoever_paid_otherwise_meanwhile_gets_the_card_money_back()
    {
        var session = await Paid();
        await _shop.MarkPaid(Cast.FirstOrder);

        await _shop.LookAtPayments();
        await _shop.LookAtPayments();

        _stripe.Refunds.ShouldHaveSingleItem().ShouldBe((session.Charge, 1900));
        (await _shop.Heard()).OfType<OrderPaid>().ShouldHaveSingleItem().Method.ShouldBe("Bank transfer");
        (await _shop.File(Cast.FirstOrder))!.Notes.ShouldHaveSingleItem().Text.ShouldStartWith("CHF 19.00 came by card, although the order was paid already.");
    }

    [Fact]
    public async Task Who_paid_otherwise_can_no_longer_pay_by_card()
    {
        await Order();
        await _shop.Pay();
        await _shop.MarkPaid(Cast.FirstOrder);

        await _shop.LookAtPayments();

        _stripe.Sessions[0].Status.ShouldBe("expired");
    }

    [Fact]
    public async Task A_payment_that_does_not_fit_serves_nobody()
    {
        await Order();
        await _shop.Pay();
        _stripe.Sessions[0] = _stripe.Sessions[0] with { Amount = 19 };
        _stripe.Pay(_stripe.Sessions[0].Id);

        await _shop.LookAtPayments();
        await _shop.LookAtPayments();

        (await _shop.Read(Cast.FirstOrder))!.IsPaid.ShouldBeFalse();
        (await _shop.File(Cast.FirstOrder))!.Notes.ShouldHaveSingleItem().Text.ShouldStartWith("Stripe tells of a payment of CHF 0.19");
    }

    [Fact]
    public async Task A_fee_that_is_known_later_is_told_once_it_is()
    {
        var session = await Paid(fee: null);
        await _shop.LookAtPayments();
        (await _shop.Heard()).OfType<OrderPaid>().ShouldHaveSingleItem().FeeMinor.ShouldBeNull();

        _stripe.Pay(session.Id, fee: 100, "eur", 1.05m);
        await _shop.LookAtPayments();
        await _shop.LookAtPayments();

        (await _shop.Heard()).OfType<PaymentFeeKnown>().ShouldHaveSingleItem().FeeMinor.ShouldBe(95);
    }

    [Fact]
    public async Task Money_goes_back_by_stripe_and_is_noted_then()
    {
        var session = await Taken();
        (await _shop.Refund(Cast.FirstOrder, Cast.FirstRefund, new LineAmount(1, 500))).Succeeded.ShouldBeTrue();
        (await _shop.Heard()).OfType<OrderRefunded>().ShouldBeEmpty();

        _stripe.Swallows = 1;
        (await _shop.PursueRefunds()).Reason.ShouldBe("Stripe can't be asked to return the money at the moment. It is tried again by itself.");
        (await _shop.PursueRefunds()).Succeeded.ShouldBeTrue();
        (await _shop.PursueRefunds()).Succeeded.ShouldBeTrue();

        _stripe.Refunds.ShouldHaveSingleItem().ShouldBe((session.Charge, 500));
        var told = (await _shop.Heard()).OfType<OrderRefunded>().ShouldHaveSingleItem();
        (told.TotalMinor, told.CreditNoteNumber).ShouldBe((500, "INV-2026-0002"));
    }

    [Fact]
    public async Task What_stripe_does_not_return_stays_with_the_order()
    {
        await Taken();
        _stripe.RefusesRefunds = "Your balance is too low.";
        await _shop.Refund(Cast.FirstOrder, Cast.FirstRefund, new LineAmount(1, 500));

        (await _shop.PursueRefunds()).Reason.ShouldBe("Stripe does not return the money: Your balance is too low.");

        var file = (await _shop.File(Cast.FirstOrder))!;
        (file.RefundedMinor, file.RefundableMinor).ShouldBe((0, 1900));
        file.Notes.ShouldHaveSingleItem().Text.ShouldContain("too low");
    }

    [Fact]
    public async Task An_order_is_canceled_with_its_money_on_the_way_back()
    {
        await Taken();
        (await _shop.CancelPaid()).Succeeded.ShouldBeTrue();
        (await _shop.Read(Cast.FirstOrder))!.Status.ShouldBe(OrderStatus.Completed);

        (await _shop.PursueRefunds()).Succeeded.ShouldBeTrue();

        (await _shop.Read(Cast.FirstOrder))!.Status.ShouldBe(OrderStatus.Canceled);
        _stripe.Sessions[0].Returned.ShouldBe(1900);
    }

    [Fact]
    public async Task What_was_returned_on_stripes_own_pages_has_a_credit_note_too()
    {
        var session = await Taken();
        session.Returned = 700;
        var body = session.Told("charge.refunded", "evt_9");
        (await _shop.Hear(body, await StripeSignature.Of(body, Cast.Noon))).Succeeded.ShouldBeTrue();

        (await _shop.Hear(body, await StripeSignature.Of(body, Cast.Noon))).Succeeded.ShouldBeTrue();

        var told = (await _shop.Heard()).OfType<OrderRefunded>().ShouldHaveSingleItem();
        (told.TotalMinor, told.Method, told.CreditNoteNumber).ShouldBe((700, "Card (Stripe)", "INV-2026-0002"));
    }

    [Fact]
    public async Task Ways_to_pay_are_those_that_work_for_the_amount()
    {
        (await _shop.Methods(1900)).ShouldBe([PaymentMethod.Card, PaymentMethod.Offline]);
        (await _shop.Methods(0)).ShouldBe([PaymentMethod.Free]);

        await Order();
        (await _shop.Pay(PaymentMethod.Free)).Field.ShouldBe(nameof(BeginPayment.Method));
        (await _shop.Pay(PaymentMethod.Offline)).Succeeded.ShouldBeTrue();
        (await _shop.Payment()).ShouldBe(new PaymentView(PaymentStage.Instructions, null));
        await _shop.Cancel(Cast.FirstOrder);
        (await _shop.Pay()).Reason.ShouldBe("This order was canceled and can no longer be paid.");
    }

    [Fact]
    public async Task A_key_is_tried_and_the_answer_can_be_understood()
    {
        (await _shop.TryKey(null)).Works.ShouldBeTrue();
        (await _shop.TryKey("sk_test_wrong")).Sentence.ShouldStartWith("Stripe does not know this key.");
    }

    private async Task Order()
    {
        await _shop.FillCart(Cast.Anna, Cast.Rings);
        (await _shop.Place(Cast.Anna, 1900, Cast.FirstOrder)).Succeeded.ShouldBeTrue();
    }

    /// <summary>The buyer has paid, and nobody told the shop.</summary>
    private async Task<StandInSession> Paid(long? fee = 65)
    {
        await Order();
        (await _shop.Pay()).Succeeded.ShouldBeTrue();
        return _stripe.Pay(_stripe.Sessions[0].Id, fee);
    }

    /// <summary>The order is paid.</summary>
    private async Task<StandInSession> Taken()
    {
        var session = await Paid();
        (await _shop.CheckPayment()).Succeeded.ShouldBeTrue();
        return session;
    }

    public sealed class OnSqlite() : PayingTests(DatabaseProvider.Sqlite);

    public sealed class OnPostgres() : PayingTests(DatabaseProvider.Postgres);
}
