using BuildingBlocks.Persistence;

namespace BuildingBlocks.Tests.Persistence;

public sealed class WriteGateTests
{
    private readonly WriteGate _gate = WriteGate.OfFile(Guid.CreateVersion7().ToString());

    [Fact]
    public async Task Writers_get_in_one_at_a_time_in_the_order_in_which_they_came()
    {
        var order = new List<int>();
        var first = await _gate.Enter(default);
        var others = new List<Task>();
        foreach (var number in Enumerable.Range(1, 5))
        {
            others.Add(Write(number));
            while (_gate.Waiting < number)
                await Task.Yield();
        }

        order.ShouldBeEmpty();
        first.Dispose();
        await Task.WhenAll(others).WaitAsync(TimeSpan.FromSeconds(10));

        order.ShouldBe([1, 2, 3, 4, 5]);

        async Task Write(int number)
        {
            using var turn = await _gate.Enter(default);
            order.Add(number);
            await Task.Yield();
            order[^1].ShouldBe(number);
        }
    }

    [Fact]
    public async Task One_that_gives_up_waiting_keeps_nobody_out()
    {
        using var impatient = new CancellationTokenSource();
        var first = await _gate.Enter(default);
        var second = _gate.Enter(impatient.Token).AsTask();
        var third = _gate.Enter(default).AsTask();
        while (_gate.Waiting < 2)
            await Task.Yield();

        await impatient.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => second);
        third.IsCompleted.ShouldBeFalse();
        first.Dispose();
        // A second end of the same turn ends nobody else's.
        first.Dispose();

        using var turn = await third.WaitAsync(TimeSpan.FromSeconds(10));
        var fourth = _gate.Enter(default).AsTask();
        while (_gate.Waiting < 1)
            await Task.Yield();
        fourth.IsCompleted.ShouldBeFalse();
    }
}
