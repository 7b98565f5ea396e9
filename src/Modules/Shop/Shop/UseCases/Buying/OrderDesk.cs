using BuildingBlocks.Security;
using Shop.Domain;
using Shop.Ports;
using Shop.UseCases.Mailing;

namespace Shop.UseCases.Buying;

/// <summary>Writes an order down once nothing can be refused any more.</summary>
internal sealed class OrderDesk(IOrderRepository orders, ISecretProtector protector, OrderNews news, TimeProvider clock)
{
    public async Task Write(Purchase purchase, string accessToken, Bill bill, StudioTerms terms, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var link = new AccessLink(SecretToken.Hash(accessToken), protector.Protect(accessToken));
        var number = await orders.NextNumber(terms.DayOf(now).Year, ct);
        var order = Order.Place(purchase, link, number, bill, terms, now);
        orders.Add(order);
        await news.Placed(order, terms, ct);
    }
}
