using System.Numerics;

namespace Activity.Domain;

/// <summary>Different members, by small numbers.</summary>
internal sealed class Crowd
{
    private ulong[] _bits = [];

    public int Count => _bits.Sum(BitOperations.PopCount);

    /// <summary>Ascending.</summary>
    public IEnumerable<int> Members
    {
        get
        {
            for (var word = 0; word < _bits.Length; word++)
            {
                for (var bits = _bits[word]; bits != 0; bits &= bits - 1)
                    yield return (word * 64) + BitOperations.TrailingZeroCount(bits);
            }
        }
    }

    public bool Has(int member) => member >> 6 < _bits.Length && (_bits[member >> 6] & (1UL << (member & 63))) != 0;

    public void Add(int member)
    {
        Reach(member >> 6);
        _bits[member >> 6] |= 1UL << (member & 63);
    }

    /// <summary>All from the first to the last.</summary>
    public void Add(int first, int last)
    {
        if (first == last)
        {
            Add(first);
            return;
        }

        Reach(last >> 6);
        for (var word = first >> 6; word <= last >> 6; word++)
        {
            var from = word == first >> 6 ? ulong.MaxValue << (first & 63) : ulong.MaxValue;
            var to = word == last >> 6 ? ulong.MaxValue >> (63 - (last & 63)) : ulong.MaxValue;
            _bits[word] |= from & to;
        }
    }

    /// <summary>Counts each member for itself: one more where a row of them begins, one less after its end.</summary>
    public void CountInto(int[] changes)
    {
        var before = 0UL;
        for (var word = 0; word < _bits.Length; word++)
        {
            var bits = _bits[word];
            for (var edges = bits ^ ((bits << 1) | before); edges != 0; edges &= edges - 1)
            {
                var at = BitOperations.TrailingZeroCount(edges);
                changes[(word * 64) + at] += (bits >> at & 1) == 1 ? 1 : -1;
            }

            before = bits >> 63;
        }
    }

    private void Reach(int word)
    {
        if (word >= _bits.Length)
            Array.Resize(ref _bits, Math.Max(word + 1, _bits.Length * 2));
    }
}
