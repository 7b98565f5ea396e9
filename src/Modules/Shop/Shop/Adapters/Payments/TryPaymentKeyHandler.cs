using BuildingBlocks.UseCases;
using Shop.UseCases.Paying;

namespace Shop.Adapters.Payments;

internal sealed class TryPaymentKeyHandler(StripeClient stripe) : IQueryHandler<TryPaymentKey, KeyTrial>
{
    public async Task<KeyTrial> Handle(TryPaymentKey query, CancellationToken ct)
    {
        const string path = "v1/checkout/sessions?limit=1";
        var answer = query.Key is { } key ? await stripe.GetWith(key, path, ct) : await stripe.Get(path, ct);
        return answer switch
        {
            { Succeeded: true } => new(true, "Stripe knows this key, and buyers can pay by card."),
            { Status: 401 } => new(false, "Stripe does not know this key. Please copy it once more: it may have been replaced, or belong to another account."),
            { Status: 403 } => new(false, "Stripe knows this key, but it may not begin payments. Please allow it to write Checkout Sessions and Refunds, and to read Payment Intents, Charges and Balance Transactions."),
            { Status: 0 } => new(false, "Stripe did not answer. Is this computer connected to the internet?"),
            _ => new(false, $"Stripe answered with an error: {(answer.Message.Length > 0 ? answer.Message : answer.Status)}"),
        };
    }
}
