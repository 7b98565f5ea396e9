using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;
using Shop.UseCases.Making;

namespace Shop.Adapters.Persistence.Queries;

internal sealed class AreReviewsOverHandler(ShopDbContext db, TimeProvider clock) : IQueryHandler<AreReviewsOver, bool>
{
    public Task<bool> Handle(AreReviewsOver query, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        return db.Orders.AnyAsync(order => order.ReviewEndsAt <= now, ct);
    }
}
