namespace Shop.Domain.Pricing;

/// <summary>
/// Splits an amount over lines so that the parts add up to it: by the largest remainder (Hamilton's method), the earlier line first where remainders are the same.
/// </summary>
internal static class Allocation
{
    /// <summary>The parts of <paramref name="total"/>, as the weights are to each other; none is more than its weight while the total is not more than theirs.</summary>
    /// <param name="total">Not negative.</param>
    /// <param name="weights">Not negative; where all are 0, so is every part.</param>
    public static long[] Split(long total, IReadOnlyList<long> weights)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(total);
        var sum = weights.Aggregate(Int128.Zero, (all, weight) => all + weight);
        var parts = new long[weights.Count];
        if (sum == 0)
            return parts;

        var remainders = new Int128[weights.Count];
        for (var i = 0; i < parts.Length; i++)
            (parts[i], remainders[i]) = ((long)((Int128)total * weights[i] / sum), (Int128)total * weights[i] % sum);

        var left = (int)(total - parts.Sum());
        foreach (var i in Enumerable.Range(0, parts.Length).OrderByDescending(i => remainders[i]).ThenBy(i => i).Take(left))
            parts[i]++;

        return parts;
    }
}
