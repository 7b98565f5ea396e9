namespace Activity.Adapters.Persistence;

/// <summary>The first of many, without sorting them all.</summary>
internal static class Foremost
{
    /// <summary>At most so many, in their order.</summary>
    public static List<T> Of<T>(IEnumerable<T> all, int count, Comparison<T> order)
    {
        var last = Comparer<T>.Create((one, other) => order(other, one));
        var kept = new PriorityQueue<T, T>(last);
        foreach (var item in all)
        {
            if (kept.Count < count)
                kept.Enqueue(item, item);
            else
                kept.EnqueueDequeue(item, item);
        }

        var first = new List<T>(kept.Count);
        while (kept.TryDequeue(out var item, out _))
            first.Add(item);
        first.Reverse();
        return first;
    }
}
