using Activity.UseCases.Watching;

namespace Activity.Domain;

/// <summary>Makes an edition of a gallery's sheets from its log, told in the order of time: sheets, deeds, visits, and the sums of each visitor.</summary>
internal sealed class FreshSheets(int gallery, int edition)
{
    private readonly Dictionary<DateOnly, PackedFacts> _open = [];
    private readonly Dictionary<DateOnly, int> _parts = [];
    private readonly Dictionary<(int Visitor, UserType Type), Visit> _lasting = [];
    private readonly List<Visit> _visits = [];
    private readonly FreshDeeds _deeds = new(gallery, edition);
    private readonly Dictionary<int, Sums> _sums = [];
    private readonly List<DaySheet> _sheets = [];

    /// <summary>By the visitor's number.</summary>
    public IReadOnlyDictionary<int, Sums> Sums => _sums;

    /// <summary>All of them, once the last fact is in.</summary>
    public IReadOnlyList<Visit> Visits => _visits;

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

        var who = (fact.Visitor, fact.Type!.Value);
        var begins = !_lasting.TryGetValue(who, out var visit) || fact.At > visit.Ended + Visit.Pause;
        if (begins)
            _visits.Add(_lasting[who] = visit = new Visit(gallery, edition, fact.Visitor, fact.Type.Value, fact.At));
        visit!.LastUntil(fact.At);
        _deeds.Add(Deed.MonthOf(fact.At), Deed.Of(fact, begins ? 1 : 0));
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

    /// <summary>Deeds of which the same holds.</summary>
    public IReadOnlyList<DeedSheet> TakeDeeds(bool last) => _deeds.Take(last);

    private void Close(DateOnly day, PackedFacts facts)
    {
        var sheet = new DaySheet(gallery, edition, day, _parts.GetValueOrDefault(day));
        sheet.Append(facts.Bytes);
        facts.Clear();
        _parts[day] = sheet.Part + 1;
        _sheets.Add(sheet);
    }
}
