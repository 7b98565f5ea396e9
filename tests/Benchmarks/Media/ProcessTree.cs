using System.Globalization;

namespace Benchmarks.Media;

/// <summary>A process and all below it, and the memory they hold together: shared pages are counted once (PSS).</summary>
internal sealed class ProcessTree(int root)
{
    // Looking is work too, for the system that walks through all pages.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(400);
    private const double MillisecondsOfATick = 10;

    /// <summary>Megabytes held now; null where the system does not tell.</summary>
    public double? Memory()
    {
        if (!OperatingSystem.IsLinux())
            return null;

        var bytes = 0L;
        foreach (var process in All())
            bytes += Pss(process);
        return bytes / 1e6;
    }

    /// <summary>The most megabytes held at any moment while something runs.</summary>
    public async Task<double?> Peak(Func<Task> work)
    {
        var most = Memory();
        var running = work();
        while (await Task.WhenAny(running, Task.Delay(Pause, TimeProvider.System)) != running)
            most = most is { } before && Memory() is { } now ? Math.Max(before, now) : most;
        await running;
        return most;
    }

    /// <summary>Milliseconds of processor time of the process itself, and of all below it, those that have ended included; null where the system does not tell.</summary>
    public (double Own, double Below)? ProcessorTime()
    {
        if (!OperatingSystem.IsLinux())
            return null;

        var (own, ended) = Ticks(root);
        var below = All().Skip(1).Sum(process => Ticks(process).Own);
        return (own * MillisecondsOfATick, (ended + below) * MillisecondsOfATick);
    }

    // In the system's ticks: of the process, and of those it started that have ended.
    private static (long Own, long Ended) Ticks(int process)
    {
        if (Read($"/proc/{process}/stat") is not { } stat)
            return (0, 0);

        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        long Field(int number) => long.Parse(fields[number], CultureInfo.InvariantCulture);
        return (Field(11) + Field(12), Field(13) + Field(14));
    }

    private List<int> All()
    {
        var parents = Directory.EnumerateDirectories("/proc").Select(Path.GetFileName)
            .Where(name => int.TryParse(name, out _)).Select(name => int.Parse(name!, CultureInfo.InvariantCulture))
            .Select(id => (Id: id, Parent: ParentOf(id))).ToLookup(process => process.Parent, process => process.Id);
        var tree = new List<int> { root };
        for (var i = 0; i < tree.Count; i++)
            tree.AddRange(parents[tree[i]]);
        return tree;
    }

    private static int ParentOf(int process) =>
        Read($"/proc/{process}/stat") is { } stat ? int.Parse(stat[(stat.LastIndexOf(')') + 2)..].Split(' ')[1], CultureInfo.InvariantCulture) : 0;

    private static long Pss(int process)
    {
        var line = Read($"/proc/{process}/smaps_rollup")?.Split('\n').FirstOrDefault(line => line.StartsWith("Pss:", StringComparison.Ordinal));
        return line is null ? 0 : long.Parse(line[4..^2], CultureInfo.InvariantCulture) * 1024;
    }

    // Processes end while they are looked at.
    private static string? Read(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (IOException)
        {
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            return null;
        }
    }
}
