using BuildingBlocks.Signals;
using Settings.Adapters.Persistence.Snapshots;

namespace Settings.Tests.Adapters.Persistence;

public sealed class SnapshotTests
{
    private readonly FakeListener _signals = new();
    private int _reads;

    [Fact]
    public async Task What_was_read_is_kept()
    {
        using var snapshot = new Snapshot<string, int>(_signals, "channel");

        await snapshot.Get("a", Read);
        (await snapshot.Get("a", Read)).ShouldBe(1);

        _reads.ShouldBe(1);
    }

    [Fact]
    public async Task A_signal_drops_it_and_so_does_a_missed_one()
    {
        using var snapshot = new Snapshot<string, int>(_signals, "channel");

        await snapshot.Get("a", Read);
        _signals.Heard!("");
        (await snapshot.Get("a", Read)).ShouldBe(2);
        _signals.Missed!();
        (await snapshot.Get("a", Read)).ShouldBe(3);
    }

    [Fact]
    public async Task What_was_being_read_while_it_changed_is_not_kept()
    {
        using var snapshot = new Snapshot<string, int>(_signals, "channel");
        var old = new TaskCompletionSource<int>();
        var reading = snapshot.Get("a", () => old.Task);
        _signals.Heard!("");
        old.SetResult(-1);
        (await reading).ShouldBe(-1);

        (await snapshot.Get("a", Read)).ShouldBe(1);
    }

    [Fact]
    public async Task Nothing_is_trusted_while_the_others_are_not_heard()
    {
        using var snapshot = new Snapshot<string, int>(_signals, "channel");
        await snapshot.Get("a", Read);

        _signals.Listening = false;

        (await snapshot.Get("a", Read)).ShouldBe(2);
        (await snapshot.Get("a", Read)).ShouldBe(3);
    }

    private Task<int> Read() => Task.FromResult(++_reads);

    private sealed class FakeListener : ISignalListener
    {
        public bool Listening { get; set; } = true;

        public Action<string>? Heard { get; private set; }

        public Action? Missed { get; private set; }

        public IDisposable Subscribe(string channel, Action<string> heard, Action missed)
        {
            (Heard, Missed) = (heard, missed);
            return new CancellationTokenSource();
        }
    }
}
