using Shop.Domain;
using static Shop.Domain.OrderState;

namespace Shop.Tests.Domain;

public sealed class OrderMovesTests
{
    [Fact]
    public void These_moves_are_allowed_and_no_others() =>
        (from before in Enum.GetValues<OrderState>()
         from after in Enum.GetValues<OrderState>()
         where OrderMoves.Allows(before, after)
         select (before, after)).ShouldBe(
         [
             (PendingPayment, Paid), (PendingPayment, Canceled),
             (Paid, InReview), (Paid, Processing), (Paid, Completed),
             (InReview, Processing), (InReview, Canceled),
             (Processing, Shipped), (Processing, Completed), (Processing, Canceled),
             (Shipped, Completed), (Shipped, Canceled),
             (Completed, Canceled),
         ]);

    [Fact]
    public void No_move_leads_back() => Enum.GetValues<OrderState>().ShouldAllBe(state => !Reaches(state, state));

    [Fact]
    public void Money_moves_nothing_by_hand() =>
        Enum.GetValues<OrderState>().SelectMany(OrderMoves.ByHand).Distinct().ShouldBe([Processing, Shipped, Completed], ignoreOrder: true);

    private static bool Reaches(OrderState from, OrderState to) =>
        Enum.GetValues<OrderState>().Where(next => OrderMoves.Allows(from, next)).Any(next => next == to || Reaches(next, to));
}
