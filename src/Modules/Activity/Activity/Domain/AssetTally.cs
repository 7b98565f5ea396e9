using Activity.UseCases.Watching;

namespace Activity.Domain;

/// <summary>Counts what was done with each asset of a gallery, from its day sheets.</summary>
/// <param name="window">When.</param>
/// <param name="type">By one type of user; null for all.</param>
/// <param name="losesHearts">Whether a heart taken back makes a score lower.</param>
internal sealed class AssetTally(Window window, UserType? type = null, bool losesHearts = true)
{
    // Sums are noted where they change: one more where a run of assets begins, one less after its end. So a download of all is as quickly counted as one of a single photo.
    private readonly Crowd _engaged = new();
    private AssetSums[] _changes = [];
    private Crowd?[] _assetsOfVisitor = [];
    private DateOnly? _day;
    private (int From, int Until) _seconds;

    public void Add(DateOnly day, ReadOnlySpan<byte> facts)
    {
        if (day != _day)
            (_day, _seconds) = (day, window.SecondsOf(day));
        var reader = new FactReader(facts);
        while (reader.Read())
        {
            if (reader.Count > 0 && Measures.Engages(reader.Kind) && reader.Second >= _seconds.From && reader.Second < _seconds.Until && (type is null || reader.Type == type))
                Engage(reader);
        }
    }

    /// <summary>Assets that something was done with, ascending, their sums, and how many different people did it.</summary>
    public IEnumerable<(int Asset, AssetSums Sums, int People)> Assets()
    {
        var people = new int[_changes.Length];
        foreach (var assets in _assetsOfVisitor)
            assets?.CountInto(people);

        var (at, sums, different) = (-1, default(AssetSums), 0);
        foreach (var asset in _engaged.Members)
        {
            for (; at < asset; at++)
                (sums, different) = (sums + _changes[at + 1], different + people[at + 1]);
            yield return (asset, sums, different);
        }
    }

    private void Engage(in FactReader fact)
    {
        var counts = losesHearts || fact.Kind != EntryKind.AssetsUnfavorited;
        var by = fact.Visitor > 0 ? At(ref _assetsOfVisitor, fact.Visitor) ??= new Crowd() : null;
        var runs = new AssetReader(fact.Runs);
        while (runs.Read())
        {
            ref var end = ref At(ref _changes, runs.Last + 1);
            if (counts)
            {
                end.Engage(fact.Kind, -1);
                _changes[runs.First].Engage(fact.Kind, 1);
            }

            _engaged.Add(runs.First, runs.Last);
            by?.Add(runs.First, runs.Last);
        }
    }

    private static ref T At<T>(ref T[] array, int index)
    {
        if (index >= array.Length)
            Array.Resize(ref array, Math.Max(index + 1, array.Length * 2));
        return ref array[index];
    }
}
