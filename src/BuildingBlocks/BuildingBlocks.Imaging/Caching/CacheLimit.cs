using System.IO.Enumeration;
using Microsoft.Extensions.Logging;

namespace BuildingBlocks.Imaging.Caching;

/// <summary>
/// Keeps the cache below its limit: what was not looked at for longest goes first. The folder is looked through once an hour and after
/// each twentieth of the limit that was written, never for a request. Two processes may do so at once: what one deleted is no longer there for the other.
/// </summary>
internal sealed class CacheLimit : IDisposable
{
    private const int LooksPerLimit = 20;
    private const double Target = 0.9;
    private static readonly TimeSpan LookEvery = TimeSpan.FromHours(1);

    // Somebody is about to be sent it.
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(1);

    private readonly string _root;
    private readonly long _limit;
    private readonly TimeProvider _time;
    private readonly ILogger _log;
    private readonly LastUses _uses;
    private readonly ITimer _timer;
    private readonly object _gate = new();
    private Task _look = Task.CompletedTask;

    // Bytes that may still be written before the next look; none at the start, when nothing is known of what is there.
    private long _room;

    internal CacheLimit(ImagingOptions options, TimeProvider time, ILogger log)
    {
        (_root, _limit, _time, _log) = (Path.GetFullPath(options.CacheFolder), options.CacheBytes, time, log);
        _uses = new LastUses(time);
        _timer = time.CreateTimer(_ => Start(), null, LookEvery, LookEvery);
    }

    /// <summary>Done when no look is under way.</summary>
    internal Task Quiet => Volatile.Read(ref _look);

    internal void Used(string path)
    {
        if (_uses.Note(path))
            Start();
    }

    internal void Written(long bytes)
    {
        if (Interlocked.Add(ref _room, -bytes) < 0)
            Start();
    }

    private void Start()
    {
        lock (_gate)
            if (_look.IsCompleted)
                _look = Task.Run(Look);
    }

    private void Look()
    {
        try
        {
            _uses.Keep();
            var total = MakeRoom();
            Interlocked.Exchange(ref _room, Math.Clamp(_limit - total, _limit / 100, _limit / LooksPerLimit));
        }
        catch (IOException failure)
        {
            _log.LogError(failure, "The cache of previews in {Folder} could not be kept below its limit.", _root);
        }
        catch (UnauthorizedAccessException failure)
        {
            _log.LogError(failure, "The cache of previews in {Folder} could not be kept below its limit.", _root);
        }
    }

    // Bytes per minute of last use instead of a list of all files: a cache may hold hundreds of thousands.
    private long MakeRoom()
    {
        if (!Directory.Exists(_root))
            return 0;

        var minutes = new SortedDictionary<long, long>();
        foreach (var (length, minute) in Entries(_root, true, (ref FileSystemEntry entry) => (entry.Length, MinuteOf(entry.LastWriteTimeUtc))))
            minutes[minute] = minutes.GetValueOrDefault(minute) + length;

        var total = minutes.Values.Sum();
        return total <= _limit ? total : total - Free(total - (long)(_limit * Target), minutes);
    }

    private long Free(long wanted, SortedDictionary<long, long> minutes)
    {
        var (until, sum) = (long.MinValue, 0L);
        foreach (var (minute, bytes) in minutes)
        {
            if (sum >= wanted)
                break;
            (until, sum) = (minute, sum + bytes);
        }

        until = Math.Min(until, MinuteOf(_time.GetUtcNow() - Grace) - 1);
        var freed = 0L;
        foreach (var folder in Directory.EnumerateDirectories(_root))
            freed += FreeIn(folder, until, wanted - freed);
        _log.LogInformation("The cache of previews was full: {Megabytes} MB were removed that nobody had looked at for longest.", freed / 1_000_000);
        return freed;
    }

    private long FreeIn(string folder, long until, long wanted)
    {
        var freed = 0L;
        var (records, alive) = (new List<Cached>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var file in Entries(folder, false, Read))
        {
            if (file.IsRecord)
                records.Add(file);
            else if (file.Minute <= until && freed < wanted)
                freed += Delete(file);
            else
                alive.Add(CacheFolder.StemIn(file.Path));
        }

        // A record alone may still tell of a refusal; after that time it tells nothing.
        var old = MinuteOf(_time.GetUtcNow() - PreviewRecord.RefusalsLive);
        foreach (var record in records)
            if (record.Minute < old && !alive.Contains(CacheFolder.StemIn(record.Path)))
                freed += Delete(record);
        return freed;
    }

    private static long Delete(Cached file)
    {
        File.Delete(file.Path);
        return file.Length;
    }

    private static Cached Read(ref FileSystemEntry entry) => new(entry.ToFullPath(), entry.Length, MinuteOf(entry.LastWriteTimeUtc));

    private static FileSystemEnumerable<T> Entries<T>(string folder, bool below, FileSystemEnumerable<T>.FindTransform read) =>
        new(folder, read, new EnumerationOptions { RecurseSubdirectories = below }) { ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory };

    private static long MinuteOf(DateTimeOffset moment) => moment.UtcTicks / TimeSpan.TicksPerMinute;

    public void Dispose()
    {
        _timer.Dispose();
        Quiet.Wait();
        _uses.Keep();
    }

    private readonly record struct Cached(string Path, long Length, long Minute)
    {
        internal bool IsRecord => Path.EndsWith(CacheFolder.RecordEnding, StringComparison.Ordinal);
    }
}
