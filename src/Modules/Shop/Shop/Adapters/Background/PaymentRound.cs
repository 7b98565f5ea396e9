using BuildingBlocks.UseCases;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Shop.UseCases.Paying;
using Shop.UseCases.Refunding;

namespace Shop.Adapters.Background;

/// <summary>Asks the payment provider about what it did not tell, and returns what is to go back and did not yet: payment and order do not disagree for longer than a round.</summary>
internal sealed class PaymentRound(IServiceScopeFactory scopes, TimeProvider clock, ILogger<PaymentRound> log) : ShopRound(scopes, clock, log)
{
    protected override TimeSpan Pause => TimeSpan.FromMinutes(2);

    protected override string Trouble => "The payment provider could not be asked";

    protected override async Task Look(IServiceProvider services, CancellationToken ct)
    {
        foreach (var payment in await services.GetRequiredService<IQueryHandler<FindPayments, IReadOnlyList<Guid>>>().Handle(new FindPayments(), ct))
            await Do(services, new LookAtPayment(payment), ct);

        await Do(services, new PursueRefunds(null), ct);
    }
}
