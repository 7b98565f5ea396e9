using Activity.UseCases.Watching;

namespace Activity.Domain;

/// <summary>Makes an edition of a gallery's sheets from its log: sheets, visits, and the sums of each visitor.</summary>
internal sealed class FreshSheets(int gallery, int edition)
{
    private readonly Dictionary<DateOnly, PackedFacts> _open = [];
    private readonly Dictionary<DateOnly, int> _parts = [];
    private readonly Dictionary<(int Visitor, UserType Type), List<DateTimeOffset>> _moments = [];
    private readonly Dictionary<int, Sums> _sums = [];
    private readonly List<DaySheet> _sheets = [];

    /// <summary>By the visitor's number.</summary>
    public IReadOnlyDictionary<int, Sums> Sums => _sums;

    public void Add(Fact fact)
    {
        var day = DaySheet.DayOf(fact.At);
        if (!_open.TryGetValue(day, out var facts))
            _open.Add(day, facts = new PackedFacts());
        facts.Append(fact);
        if (facts.Length >= DaySheet.Full)
            Close(day, facts);

        if (fact.Visitor == 0)
            return;

        _sums[fact.Visitor] = _sums.GetValueOrDefault(fact.Visitor).With(fact.Kind, fact.Assets.Count);
        if (!Measures.IsVisitors(fact.Kind, fact.Visitor))
            return;

        if (!_moments.TryGetValue((fact.Visitor, fact.Type!.Value), out var moments))
            _moments.Add((fact.Visitor, fact.Type!.Value), moments = []);
        moments.Add(fact.At);
    }

    /// <summary>Those that were filled since it was last asked; with the last, all that are left.</summary>
    public IReadOnlyList<DaySheet> Take(bool last)
    {
        foreach (var (day, facts) in last ? _open.Where(open => open.Value.Length > 0).ToList() : [])
            Close(day, facts);
        var taken = _sheets.ToList();
        _sheets.Clear();
        return taken;
    }

    public IEnumerable<Visit> Visits()
    {
        foreach (var ((visitor, type), moments) in _moments)
        {
            moments.Sort();
            Visit? visit = null;
            foreach (var at in moments)
            {
                if (visit is null || at > visit.Ended + Visit.Pause)
                {
                    if (visit is not null)
                        yield return visit;
                    visit = new Visit(gallery, edition, visitor, type, at);
                }

                visit.LastUntil(at);
            }

            yield return visit!;
        }
    }

    private void Close(DateOnly day, PackedFacts facts)
    {
        var sheet = new DaySheet(gallery, edition, day, _parts.GetValueOrDefault(day));
        sheet.Append(facts.Bytes);
        facts.Clear();
        _parts[day] = sheet.Part + 1;
        _sheets.Add(sheet);
    }
}
