using Activity.UseCases.Watching;

namespace Activity.Domain;

/// <summary>Makes sheets of deeds that are told in the order of time.</summary>
internal sealed class FreshDeeds(int gallery, int edition)
{
    private readonly Dictionary<(int Visitor, UserType Type), Deed> _now = [];
    private readonly List<DeedSheet> _filled = [];
    private (DateOnly Month, int Quarter) _quarter;
    private DeedSheet? _open;

    public void Add(DateOnly month, Deed deed)
    {
        if (_quarter != (month, deed.Quarter))
            Close();
        _quarter = (month, deed.Quarter);
        var who = (deed.Visitor, deed.Type);
        _now[who] = _now.TryGetValue(who, out var known) ? known + deed : deed;
    }

    /// <summary>Sheets that were filled since it was last asked; with the last, all that are left.</summary>
    public IReadOnlyList<DeedSheet> Take(bool last)
    {
        if (last)
        {
            Close();
            Turn(null);
        }

        var taken = _filled.ToList();
        _filled.Clear();
        return taken;
    }

    private void Close()
    {
        foreach (var (_, deed) in _now)
        {
            if (_open is null || _open.Month != _quarter.Month || _open.IsFull)
                Turn(new DeedSheet(gallery, edition, _quarter.Month, _open?.Month == _quarter.Month ? _open.Part + 1 : 0));
            _open!.Append(deed);
        }

        _now.Clear();
    }

    private void Turn(DeedSheet? next)
    {
        if (_open is not null)
            _filled.Add(_open);
        _open = next;
    }
}
