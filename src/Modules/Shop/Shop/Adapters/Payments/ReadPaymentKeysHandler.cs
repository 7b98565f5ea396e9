using BuildingBlocks.UseCases;
using Shop.Ports;
using Shop.UseCases.Paying;

namespace Shop.Adapters.Payments;

internal sealed class ReadPaymentKeysHandler(IPaymentKeys keys) : IQueryHandler<ReadPaymentKeys, PaymentKeysView>
{
    public async Task<PaymentKeysView> Handle(ReadPaymentKeys query, CancellationToken ct) => await keys.Find(ct) is { } found
        ? new PaymentKeysView(keys.AreGiven, found.Key[^Math.Min(4, found.Key.Length)..], found.Key.Contains("_test_", StringComparison.Ordinal), found.WebhookSecret?[^Math.Min(4, found.WebhookSecret.Length)..])
        : new PaymentKeysView(keys.AreGiven, null, false, null);
}
