using BuildingBlocks;
using BuildingBlocks.UseCases;
using Shop.Domain;
using Shop.Ports;
using Shop.UseCases.Mailing;

namespace Shop.UseCases.Making;

/// <summary>Moves the orders on whose days of review are over.</summary>
internal sealed record EndReviews;

/// <summary>Whether there are such orders.</summary>
internal sealed record AreReviewsOver;

internal sealed class EndReviewsHandler(IOrderRepository orders, OrderNews news, TimeProvider clock) : ICommandHandler<EndReviews>
{
    public async Task<Outcome> Handle(EndReviews command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        foreach (var order in await orders.Reviewed(now, ct))
        {
            if (order.Move(OrderState.Processing, now).Succeeded)
                await news.Moved(order, OrderState.InReview, ct);
        }

        return Outcome.Done;
    }
}
