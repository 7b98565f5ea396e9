using Activity.UseCases.Watching;

namespace Activity.Domain;

/// <summary>Measures the peaks of a gallery from its day sheets, told in the order of their days.</summary>
internal sealed class PeakMeasure
{
    private static readonly Window Always = new(TimeZoneInfo.Utc);

    private readonly List<int> _rows = [];
    private readonly AssetTally[] _ever = Tallies();
    private AssetTally[] _month = [];
    private int _of;

    public void Add(DateOnly day, ReadOnlySpan<byte> facts)
    {
        if ((day.Year * 12) + day.Month is var month && month != _of)
        {
            Close();
            (_of, _month) = (month, Tallies());
        }

        foreach (var tally in _ever)
            tally.Add(day, facts);
        foreach (var tally in _month)
            tally.Add(day, facts);
    }

    public Peaks Taken(int gallery, long entries)
    {
        Close();
        (_of, _month) = (0, _ever);
        Close(isMonth: false);
        var peaks = new Peaks(gallery);
        peaks.Note(entries, [.. _rows]);
        return peaks;
    }

    private void Close(bool isMonth = true)
    {
        if (isMonth && _of == 0)
            return;

        _rows.Add(_of);
        foreach (var tally in _month)
            _rows.Add(tally.Assets().Select(asset => Scoring.Of(asset.Sums, asset.People)).DefaultIfEmpty().Max());
    }

    // A heart taken back may be of another month, or of one that is not asked for: it must not make a peak lower.
    private static AssetTally[] Tallies() => [new(Always, null, losesHearts: false), .. Enum.GetValues<UserType>().Select(type => new AssetTally(Always, type, losesHearts: false))];
}
