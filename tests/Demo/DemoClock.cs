namespace Demo;

/// <summary>A clock that can be set to a moment of the past weeks, so that a studio's life fits into a minute. It ticks on from there.</summary>
internal sealed class DemoClock : TimeProvider
{
    private TimeSpan _behind;

    /// <summary>What the computer's own clock says.</summary>
    public static DateTimeOffset Now => System.GetUtcNow();

    public override DateTimeOffset GetUtcNow() => Now - _behind;

    /// <summary>Goes to a moment; between the first such step and the last it goes forward alone.</summary>
    public void SetTo(DateTimeOffset moment) => _behind = Now - moment;

    public void SetToNow() => _behind = TimeSpan.Zero;
}
