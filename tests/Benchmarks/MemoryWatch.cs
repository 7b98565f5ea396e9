namespace Benchmarks;

/// <summary>How much more memory this process holds at most while something runs.</summary>
internal static class MemoryWatch
{
    /// <summary>Megabytes of the resident set above those before.</summary>
    public static async Task<double> Above(Func<Task> work)
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        var (before, most) = (Environment.WorkingSet, 0L);
        using var timer = new Timer(_ => most = Math.Max(most, Environment.WorkingSet), null, 0, 10);
        await work();
        return Math.Max(0, Math.Max(most, Environment.WorkingSet) - before) / 1e6;
    }
}
