using System.Globalization;
using System.Text;

namespace Activity.Domain;

/// <summary>Numbers of a gallery's assets, each once, as runs: the log has them as "1-40 42", which are forty-one.</summary>
internal sealed class AssetSet
{
    public static readonly AssetSet Empty = new([]);

    private AssetSet(IReadOnlyList<AssetRun> runs) => (Runs, Count) = (runs, runs.Sum(run => run.Last - run.First + 1));

    /// <summary>Ascending, with a gap between one and the next.</summary>
    public IReadOnlyList<AssetRun> Runs { get; }

    public int Count { get; }

    public static AssetSet Of(IEnumerable<int> numbers)
    {
        var runs = new List<AssetRun>();
        foreach (var number in numbers.Order())
            Add(runs, new AssetRun(number, number));
        return runs.Count == 0 ? Empty : new AssetSet(runs);
    }

    /// <summary>What <see cref="ToString"/> says; parts that touch are joined.</summary>
    public static AssetSet Read(string text)
    {
        if (text.Length == 0)
            return Empty;

        var runs = new List<AssetRun>(1);
        foreach (var part in text.AsSpan().Split(' '))
        {
            var run = text.AsSpan()[part];
            var dash = run.IndexOf('-');
            Add(runs, dash < 0 ? new AssetRun(Number(run), Number(run)) : new AssetRun(Number(run[..dash]), Number(run[(dash + 1)..])));
        }

        return new AssetSet(runs);
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var (first, last) in Runs)
        {
            text.Append(text.Length > 0 ? " " : "").Append(CultureInfo.InvariantCulture, $"{first}");
            if (last > first)
                text.Append(CultureInfo.InvariantCulture, $"-{last}");
        }

        return text.ToString();
    }

    private static void Add(List<AssetRun> runs, AssetRun next)
    {
        if (runs is [.., var before] && next.First <= before.Last + 1)
            runs[^1] = before with { Last = Math.Max(before.Last, next.Last) };
        else
            runs.Add(next);
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}

/// <summary>Numbers that follow one another, both ends included.</summary>
internal readonly record struct AssetRun(int First, int Last);
