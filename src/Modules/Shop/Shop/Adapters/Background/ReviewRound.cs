using BuildingBlocks.UseCases;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Shop.UseCases.Making;

namespace Shop.Adapters.Background;

/// <summary>Moves orders on when their days of review are over, to the minute.</summary>
internal sealed class ReviewRound(IServiceScopeFactory scopes, TimeProvider clock, ILogger<ReviewRound> log) : ShopRound(scopes, clock, log)
{
    protected override TimeSpan Pause => TimeSpan.FromMinutes(1);

    protected override string Trouble => "Orders whose days of review are over did not go on";

    protected override async Task Look(IServiceProvider services, CancellationToken ct)
    {
        if (await services.GetRequiredService<IQueryHandler<AreReviewsOver, bool>>().Handle(new AreReviewsOver(), ct))
            await Do(services, new EndReviews(), ct);
    }
}
