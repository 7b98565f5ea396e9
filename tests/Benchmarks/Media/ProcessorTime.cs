namespace Benchmarks.Media;

/// <summary>Milliseconds of processor time, of all threads and of the kernel for them: tells more than a clock where other programs run too.</summary>
/// <param name="Site">The process that answers requests.</param>
/// <param name="Workers">All that it started.</param>
/// <param name="Client">This process.</param>
internal sealed record ProcessorTime(double Site, double Workers, double Client)
{
    /// <summary>Null where the system does not tell.</summary>
    public static ProcessorTime? Now(ProcessTree product) =>
        product.ProcessorTime() is var (site, workers) ? new ProcessorTime(site, workers, Environment.CpuUsage.TotalTime.TotalMilliseconds) : null;

    /// <summary>What was spent since then on each of so many.</summary>
    public ProcessorTime Since(ProcessorTime? before, int count) =>
        new((Site - before!.Site) / count, (Workers - before.Workers) / count, (Client - before.Client) / count);
}
