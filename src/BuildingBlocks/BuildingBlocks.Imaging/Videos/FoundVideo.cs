namespace BuildingBlocks.Imaging.Videos;

/// <summary>What was found in a header so far.</summary>
internal sealed class FoundVideo
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(7);

    // Clocks that were never set say 1904, 1970 or 2001.
    private const int FirstYear = 2002;
    private const int LastYear = 2100;

    /// <summary>Whether the part that describes the tracks is there.</summary>
    public bool IsComplete { get; set; }

    public int Width { get; set; }

    public int Height { get; set; }

    public TimeSpan? Duration { get; private set; }

    public DateTime? TakenAt { get; private set; }

    /// <summary>Passes over what can't be.</summary>
    public void Lasts(double seconds)
    {
        if (seconds > 0 && seconds <= Longest.TotalSeconds)
            Duration = TimeSpan.FromSeconds(seconds);
    }

    /// <summary>Seconds, also before the moment; passes over what can't be.</summary>
    public void WasTaken(DateTime from, double seconds)
    {
        var most = (DateTime.MaxValue - from).TotalSeconds;
        if (seconds >= 0 && seconds < most)
            WasTaken(from.AddSeconds(seconds));
    }

    public void WasTaken(DateTime at)
    {
        if (at.Year is >= FirstYear and <= LastYear)
            TakenAt = at;
    }
}
