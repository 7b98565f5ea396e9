namespace Shop.Tests.Fakes;

internal sealed class StoppedClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = Cast.Noon;

    public override DateTimeOffset GetUtcNow() => Now;
}
