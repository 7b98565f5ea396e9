using BuildingBlocks.UseCases;
using Shop.Domain;
using Shop.Ports;
using Shop.UseCases.Paying;

namespace Shop.Adapters.Payments;

internal sealed class ListPaymentMethodsHandler(IEnumerable<IPaymentGateway> gateways) : IQueryHandler<ListPaymentMethods, IReadOnlyList<PaymentMethod>>
{
    public async Task<IReadOnlyList<PaymentMethod>> Handle(ListPaymentMethods query, CancellationToken ct)
    {
        var taken = new List<PaymentMethod>();
        foreach (var gateway in gateways.OrderBy(gateway => gateway.Way))
        {
            if (await gateway.Takes(new Money(query.TotalMinor, query.Currency), ct))
                taken.Add(Enum.Parse<PaymentMethod>(gateway.Way.ToString()));
        }

        return taken;
    }
}
