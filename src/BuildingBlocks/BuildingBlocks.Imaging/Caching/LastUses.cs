using System.Collections.Concurrent;

namespace BuildingBlocks.Imaging.Caching;

/// <summary>When previews were last looked at: noted in memory, and kept now and then in the files' own times, so that looking writes nothing.</summary>
internal sealed class LastUses(TimeProvider time)
{
    private const int MostHeld = 20_000;
    private static readonly TimeSpan Coarse = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, long> _uses = new(StringComparer.Ordinal);
    private int _held;

    /// <summary>Whether so much is held by now that it should be kept.</summary>
    internal bool Note(string path)
    {
        var now = time.GetUtcNow().UtcTicks;
        if (_uses.TryGetValue(path, out var last) && now - last < Coarse.Ticks)
            return false;

        _uses[path] = now;
        return Interlocked.Increment(ref _held) > MostHeld;
    }

    /// <summary>Writes what is held to the files. A process that dies before loses an hour of it at most.</summary>
    internal void Keep()
    {
        Interlocked.Exchange(ref _held, 0);
        foreach (var use in _uses)
            if (_uses.TryRemove(use))
                Stamp(use.Key, new DateTime(use.Value, DateTimeKind.Utc));
    }

    private static void Stamp(string path, DateTime use)
    {
        try
        {
            if (File.Exists(path))
                File.SetLastWriteTimeUtc(path, use);
        }
        catch (FileNotFoundException)
        {
            // Removed a moment ago.
        }
    }
}
