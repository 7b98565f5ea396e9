using System.Diagnostics;
using Testing;

namespace Benchmarks.Activities;

/// <summary>Pages that are asked for while people are looking at galleries.</summary>
internal static class PagesMeanwhile
{
    private const int Seconds = 15;
    private const int PerSecond = 5_500;
    private const int TicksPerSecond = 5;

    /// <summary>Tells of so many entries a second, and asks for one page after another until all are taken in.</summary>
    public static async Task Measure(Report report, ModuleHost host, string name, Func<int, object> told, IReadOnlyList<Func<Task>> pages)
    {
        using var over = new CancellationTokenSource();
        var asking = Task.Run(() => Ask(pages, over.Token));
        var (watch, processor) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        for (var tick = 0; tick < Seconds * TicksPerSecond; tick++)
        {
            await host.Publish([.. Enumerable.Range(tick * PerSecond / TicksPerSecond, PerSecond / TicksPerSecond).Select(told)]);
            var ahead = TimeSpan.FromSeconds((tick + 1) / (double)TicksPerSecond) - watch.Elapsed;
            if (ahead > TimeSpan.Zero)
                await Task.Delay(ahead, TimeProvider.System);
        }

        await host.Quiet(TimeSpan.FromMinutes(5));
        var perSecond = Seconds * PerSecond / watch.Elapsed.TotalSeconds;
        report.Add($"{name}: processor time of it, in {Report.Words(watch.Elapsed.TotalSeconds, "s")}", Report.Words((Environment.CpuUsage.TotalTime - processor).TotalSeconds, "s"));
        await over.CancelAsync();
        var times = await asking;
        report.AtLeast($"{name}: entries taken in as they came, beside {times.Count} pages", perSecond, 5_000, "entries/s");
        report.Below($"{name}: pages meanwhile (median {Report.Words(times[times.Count / 2], "ms")}), 95 %", times[(int)(times.Count * 0.95)], 100, "ms");
    }

    private static async Task<List<double>> Ask(IReadOnlyList<Func<Task>> pages, CancellationToken over)
    {
        var times = new List<double>();
        for (var next = 0; !over.IsCancellationRequested; next = (next + 1) % pages.Count)
        {
            var start = Stopwatch.GetTimestamp();
            await pages[next]();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            // Nobody asks again at once.
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, CancellationToken.None);
        }

        times.Sort();
        return times;
    }
}
