using System.Globalization;

namespace Benchmarks.Media;

/// <summary>A process and all below it, and the memory they hold together: shared pages are counted once (PSS).</summary>
internal sealed class ProcessTree(int root)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(150);

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
