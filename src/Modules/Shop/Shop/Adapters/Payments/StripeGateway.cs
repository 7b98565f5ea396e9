using System.Globalization;
using System.Text.Json;
using BuildingBlocks;
using BuildingBlocks.Web;
using Shop.Domain;
using Shop.Domain.Paying;
using Shop.Ports;

namespace Shop.Adapters.Payments;

/// <summary>Pays on a page of Stripe (Checkout), which alone sees cards.</summary>
internal sealed class StripeGateway(StripeClient stripe, IPaymentKeys keys, IPublicAddress address) : IPaymentGateway
{
    private const int MostLines = 100;
    private const int LongestName = 250;

    // Those of Stripe's page among the ones that orders are written in; it shows others as the browser asks.
    private static readonly HashSet<string> Languages = ["en", "de", "es", "fr"];

    public WayToPay Way => WayToPay.Card;

    public async Task<bool> Takes(Money amount, CancellationToken ct) => amount.Minor > 0 && StripeAmounts.Of(amount) is not null && await keys.Find(ct) is not null;

    public async Task<PaymentStart> Begin(Order order, Payment payment, CancellationToken ct)
    {
        if (StripeAmounts.Of(payment.Amount) is not { } amount)
            return new RefusedStart();

        var answer = await stripe.Post("v1/checkout/sessions", Form(order, payment, amount), payment.IdempotencyKey, ct);
        return answer is { Succeeded: true, Body: { } body } && body.Text("id") is { } id && Uri.TryCreate(body.Text("url"), UriKind.Absolute, out var page) && page.Scheme.StartsWith("http", StringComparison.Ordinal)
            ? new HostedStart(id, page)
            : new RefusedStart();
    }

    public async Task<PaymentReport?> Look(Payment payment, CancellationToken ct)
    {
        var answer = await stripe.Get($"v1/checkout/sessions/{Uri.EscapeDataString(payment.Session!)}?expand[]=payment_intent.latest_charge.balance_transaction", ct);
        if (answer is not { Succeeded: true, Body: { } session })
            return null;

        var charge = session.Find("payment_intent", "latest_charge");
        return new PaymentReport(
            session.Text("payment_status") == "paid",
            session.Text("status") == "expired",
            Guid.TryParse(session.Text("client_reference_id"), out var orderId) ? orderId : null,
            session.Number("amount_total") is { } total && session.Text("currency") is { } currency ? StripeAmounts.Read(total, currency) : null,
            session.Text("payment_intent", "id"),
            charge is { } paid ? FeeOf(paid, payment.Currency) : null,
            charge?.Number("amount_refunded") is { } returned && StripeAmounts.Read(returned, payment.Currency) is { } back ? back.Minor : 0);
    }

    public async Task Close(Payment payment, CancellationToken ct) =>
        await stripe.Post($"v1/checkout/sessions/{Uri.EscapeDataString(payment.Session!)}/expire", [], $"close-{payment.Id:N}", ct);

    public async Task<ReturnAnswer> Return(Payment payment, Money amount, string key, CancellationToken ct)
    {
        if (StripeAmounts.Of(amount) is not { } minor)
            return new ReturnAnswer(Outcome.Refused($"Stripe can't return exactly {amount}. Please choose another amount."), IsFinal: true);

        var answer = await stripe.Post("v1/refunds", [new("payment_intent", payment.Charge!), new("amount", Text(minor)), new("metadata[refund]", key)], key, ct);
        if (answer is { Succeeded: true, Body: { } refund } && refund.Text("status") is not ("failed" or "canceled"))
            return new ReturnAnswer(Outcome.Done, IsFinal: true);

        return answer.Succeeded || answer.IsRefused
            ? new ReturnAnswer(Outcome.Refused($"Stripe does not return the money: {(answer.Message.Length > 0 ? answer.Message : "the refund failed")}"), IsFinal: true)
            : new ReturnAnswer(Outcome.Refused("Stripe can't be asked to return the money at the moment. It is tried again by itself."), IsFinal: false);
    }

    private IEnumerable<KeyValuePair<string, string>> Form(Order order, Payment payment, long amount)
    {
        var page = address.At($"/orders/{order.Id}").AbsoluteUri;
        yield return new("mode", "payment");
        yield return new("client_reference_id", order.Id.ToString());
        yield return new("customer_email", order.BuyerEmail);
        yield return new("success_url", $"{page}/paid");
        yield return new("cancel_url", page);
        yield return new("expires_at", Text(payment.ClosesAt.ToUnixTimeSeconds()));
        yield return new("locale", order.Language is { } language && Languages.Contains(language) ? language : "auto");
        yield return new("metadata[order]", order.Number.ToString());
        yield return new("payment_intent_data[description]", $"Order {order.Number}");
        yield return new("payment_intent_data[metadata][order]", order.Id.ToString());
        foreach (var field in Lines(order, payment, amount))
            yield return field;
    }

    // One line for all where there are too many, or where a line by itself can't be told in Stripe's units.
    private static IEnumerable<KeyValuePair<string, string>> Lines(Order order, Payment payment, long amount)
    {
        var lines = order.Lines.Where(line => line.PriceMinor > 0).OrderBy(line => line.Position)
            .Select(line => (Name: line.Description, Minor: StripeAmounts.Of(new Money(line.PriceMinor, order.Currency)))).ToList();
        if (lines.Count > MostLines || lines.Exists(line => line.Minor is null))
            lines = [($"Order {order.Number}", amount)];

        for (var i = 0; i < lines.Count; i++)
        {
            yield return new($"line_items[{Text(i)}][quantity]", "1");
            yield return new($"line_items[{Text(i)}][price_data][currency]", payment.Currency.ToLowerInvariant());
            yield return new($"line_items[{Text(i)}][price_data][unit_amount]", Text(lines[i].Minor!.Value));
            yield return new($"line_items[{Text(i)}][price_data][product_data][name]", lines[i].Name.Length > LongestName ? lines[i].Name[..LongestName] : lines[i].Name);
        }
    }

    private static long? FeeOf(JsonElement charge, string currency)
    {
        if (charge.Number("balance_transaction", "fee") is not { } fee || charge.Text("balance_transaction", "currency") is not { } kept)
            return null;
        if (string.Equals(kept, currency, StringComparison.OrdinalIgnoreCase))
            return StripeAmounts.Read(fee, kept)?.Minor;

        return charge.Find("balance_transaction", "exchange_rate") is { ValueKind: JsonValueKind.Number } rate && rate.GetDecimal() is > 0 and var factor
            ? StripeAmounts.FeeIn(fee, kept, currency, factor)
            : null;
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
