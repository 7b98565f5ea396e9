using Activity.UseCases.Watching;

namespace Activity.Domain;

/// <summary>Counts one gallery's sheets for a window, and for one type of user or all. Its figures are those that the log itself would give.</summary>
internal sealed class Tally(Window window, UserType? type = null, bool countsAssets = true)
{
    private const int Types = 6;

    private readonly Sums[] _types = new Sums[Types];
    private readonly Crowd[] _peopleOfType = [.. Enumerable.Range(0, Types).Select(_ => new Crowd())];
    private readonly Crowd _people = new();
    private readonly Crowd _engaged = new();
    private readonly Dictionary<DateOnly, Sums[]> _days = [];
    private DateOnly _day;
    private (int From, int Until) _seconds;
    private List<(int Second, Sums[] Sums)> _parts = [];
    private Sums[] _visitors = [];
    private AssetSums[] _assets = [];
    private Crowd?[] _assetsOfVisitor = [];

    /// <summary>Different people that did something.</summary>
    public int People => _people.Count;

    /// <summary>What all of them did.</summary>
    public Sums Sums => _types.Aggregate((one, other) => one + other);

    /// <summary>Numbers of those who did something, and what.</summary>
    public IEnumerable<(int Visitor, Sums Sums)> Visitors => _people.Members.Select(visitor => (visitor, _visitors[visitor]));

    /// <summary>Assets that something was done with, their sums, and how many different people did.</summary>
    public IEnumerable<(int Asset, AssetSums Sums, int People)> Assets
    {
        get
        {
            var people = new int[_assets.Length];
            foreach (var of in _assetsOfVisitor)
            {
                foreach (var asset in of?.Members ?? [])
                    people[asset]++;
            }

            foreach (var asset in _engaged.Members)
                yield return (asset, _assets[asset], people[asset]);
        }
    }

    /// <summary>What people of one type did.</summary>
    public (int People, Sums Sums) Of(UserType user) => (_peopleOfType[(int)user].Count, _types[(int)user]);

    /// <summary>The studio's days on which something was done, and what, by the number of the type.</summary>
    public IReadOnlyDictionary<DateOnly, Sums[]> Days => _days;

    public void Add(DateOnly day, ReadOnlySpan<byte> facts)
    {
        if (_parts.Count == 0 || day != _day)
        {
            (_day, _seconds) = (day, window.SecondsOf(day));
            _parts = window.StudioDays(day).ConvertAll(part => (part.Second, SumsOf(part.Day)));
        }

        var reader = new FactReader(facts);
        while (reader.Read())
        {
            if (reader.Second < _seconds.From || reader.Second >= _seconds.Until || (type is not null && reader.Type != type))
                continue;

            Add(reader);
        }
    }

    private void Add(in FactReader fact)
    {
        if (fact.Visitor > 0)
        {
            ref var visitor = ref At(ref _visitors, fact.Visitor);
            visitor.Count(fact.Kind, fact.Count);
            var user = (int)(fact.Type ?? 0);
            _types[user].Count(fact.Kind, fact.Count);
            var part = _parts.Count - 1;
            while (_parts[part].Second > fact.Second)
                part--;
            _parts[part].Sums[user].Count(fact.Kind, fact.Count);
            if (Measures.IsVisitors(fact.Kind, fact.Visitor))
            {
                _people.Add(fact.Visitor);
                _peopleOfType[user].Add(fact.Visitor);
            }
        }

        if (countsAssets && fact.Count > 0 && Measures.Engages(fact.Kind))
            Engage(fact);
    }

    private void Engage(in FactReader fact)
    {
        var by = fact.Visitor > 0 ? At(ref _assetsOfVisitor, fact.Visitor) ??= new Crowd() : null;
        var runs = new AssetReader(fact.Runs);
        while (runs.Read())
        {
            At(ref _assets, runs.Last);
            for (var asset = runs.First; asset <= runs.Last; asset++)
                _assets[asset].Engage(fact.Kind);
            _engaged.Add(runs.First, runs.Last);
            by?.Add(runs.First, runs.Last);
        }
    }

    private Sums[] SumsOf(DateOnly day)
    {
        if (!_days.TryGetValue(day, out var sums))
            _days.Add(day, sums = new Sums[Types]);
        return sums;
    }

    private static ref T At<T>(ref T[] array, int index)
    {
        if (index >= array.Length)
            Array.Resize(ref array, Math.Max(index + 1, array.Length * 2));
        return ref array[index];
    }
}
