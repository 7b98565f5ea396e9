namespace Host.Tests.App;

/// <summary>The real clock, which can be moved on by days; timers run as ever.</summary>
internal sealed class MovedClock : TimeProvider
{
    private TimeSpan _moved;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + _moved;

    public void Move(TimeSpan time) => _moved += time;
}
