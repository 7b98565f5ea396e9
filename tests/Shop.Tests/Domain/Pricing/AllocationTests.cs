using Shop.Domain.Pricing;

namespace Shop.Tests.Domain.Pricing;

public sealed class AllocationTests
{
    [Fact]
    public void What_is_left_goes_to_the_largest_remainders_the_earlier_first()
    {
        Allocation.Split(100, [1, 1, 1]).ShouldBe([34, 33, 33]);
        Allocation.Split(10, [3, 5, 2]).ShouldBe([3, 5, 2]);
        Allocation.Split(1, [5, 10, 10]).ShouldBe([0, 1, 0]);
        Allocation.Split(7, [0, 0]).ShouldBe([0, 0]);
    }

    [Fact]
    public void The_parts_add_up_and_none_exceeds_its_weight()
    {
        var random = new Random(9);
        for (var i = 0; i < 5_000; i++)
        {
            var weights = Enumerable.Range(0, random.Next(1, 12)).Select(_ => random.NextInt64(0, random.Next(2) == 0 ? 5 : 10_000_000_000)).ToList();
            var total = weights.Sum() == 0 ? 0 : random.NextInt64(0, weights.Sum() + 1);

            var parts = Allocation.Split(total, weights);

            parts.Sum().ShouldBe(total);
            parts.Zip(weights).ShouldAllBe(pair => pair.First >= 0 && pair.First <= pair.Second);
        }
    }
}
