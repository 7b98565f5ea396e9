using Activity.UseCases.Watching;

namespace Activity.Domain;

/// <summary>Counts one gallery's deeds for a window, and for one type of user or all. Its figures are those that the log itself would give.</summary>
internal sealed class Tally(CountedDays days, UserType? type = null)
{
    /// <summary>One more than there are, as they are numbered from 1.</summary>
    public const int Types = 6;

    private readonly Sums[] _types = new Sums[Types];
    private readonly int[] _visitsOfType = new int[Types];
    private readonly Crowd[] _peopleOfType = new Crowd[Types];
    private readonly Crowd _people = new();
    private Done[] _visitors = [];

    /// <summary>Different people that did something.</summary>
    public int People => _people.Count;

    /// <summary>What all of them did.</summary>
    public Done Done => new(_types.Aggregate((one, other) => one + other), _visitsOfType.Sum());

    /// <summary>Numbers of those who did something, ascending.</summary>
    public IEnumerable<int> Visitors => _people.Members;

    /// <summary>Whether this visitor did something.</summary>
    public bool Has(int visitor) => _people.Has(visitor);

    /// <summary>What this visitor did.</summary>
    public Done DoneBy(int visitor) => visitor < _visitors.Length ? _visitors[visitor] : default;

    /// <summary>What people of one type did.</summary>
    public (int People, Done Done) Of(UserType user) => (_peopleOfType[(int)user]?.Count ?? 0, new(_types[(int)user], _visitsOfType[(int)user]));

    public void Add(DateOnly month, ReadOnlySpan<byte> deeds)
    {
        var counted = days.Of(month);
        var reader = new DeedReader(deeds);
        while (reader.Read())
        {
            var deed = reader.Deed;
            if (deed.Quarter < counted.From || deed.Quarter >= counted.Until || (type is not null && deed.Type != type))
                continue;

            Add(deed, counted.Quarters[deed.Quarter]);
        }
    }

    private void Add(in Deed deed, Sums[] day)
    {
        var user = (int)deed.Type;
        day[user].Add(deed.Sums);
        _types[user].Add(deed.Sums);
        _visitsOfType[user] += deed.Visits;
        _people.Add(deed.Visitor);
        (_peopleOfType[user] ??= new Crowd()).Add(deed.Visitor);
        if (deed.Visitor >= _visitors.Length)
            Array.Resize(ref _visitors, Math.Max(deed.Visitor + 1, _visitors.Length * 2));
        _visitors[deed.Visitor] += new Done(deed.Sums, deed.Visits);
    }
}

/// <summary>What was done, and in how many visits.</summary>
internal readonly record struct Done(Sums Sums, int Visits)
{
    public static Done operator +(Done one, Done other) => new(one.Sums + other.Sums, one.Visits + other.Visits);
}
