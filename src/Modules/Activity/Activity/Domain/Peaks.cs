using System.Runtime.InteropServices;
using Activity.UseCases.Watching;

namespace Activity.Domain;

/// <summary>
/// How high the score of any asset of a gallery can be, at all and in each month in UTC: a ranking over the studio counts only galleries that can be on its
/// page. Measured now and then; what was heard since can have raised it by so much at most, so that it never says too little.
/// </summary>
internal sealed class Peaks(int gallery)
{
    // Weights of the rarest thing that can be done with an asset, and of one person more who did it.
    private const int MostOfEntry = Scoring.Sale + Scoring.Person;

    /// <summary>The gallery's number.</summary>
    public int Gallery { get; private set; } = gallery;

    /// <summary>How many entries the gallery had when it was measured.</summary>
    public long Entries { get; private set; }

    /// <summary>Rows of seven numbers: the months since the year 0, or 0 for all time, then the peak of all, and of each type.</summary>
    public byte[] Scores { get; private set; } = [];

    public void Note(long entries, ReadOnlySpan<int> rows) => (Entries, Scores) = (entries, MemoryMarshal.AsBytes(rows).ToArray());

    public void Become(Peaks measured) => (Entries, Scores) = (measured.Entries, measured.Scores);

    /// <summary>No asset scores higher in this window; 0 where nothing was done with any.</summary>
    public long Highest(Window window, UserType? type, long entries)
    {
        var (from, until) = (window.From is { } start ? MonthOf(start) : 1, window.Until is { } end ? MonthOf(end.AddTicks(-1)) : int.MaxValue);
        var (ever, months) = (0L, 0L);
        var rows = MemoryMarshal.Cast<byte, int>(Scores);
        for (; !rows.IsEmpty; rows = rows[(Tally.Types + 1)..])
        {
            var score = rows[1 + (int)(type ?? 0)];
            if (rows[0] == 0)
                ever = score;
            else if (rows[0] >= from && rows[0] <= until)
                months += score;
        }

        return Math.Min(ever, months) + (Math.Max(0, entries - Entries) * MostOfEntry);
    }

    public static int MonthOf(DateTimeOffset at) => (at.UtcDateTime.Year * 12) + at.UtcDateTime.Month;
}
