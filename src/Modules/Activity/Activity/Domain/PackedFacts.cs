using Activity.UseCases.Watching;

namespace Activity.Domain;

/// <summary>
/// Writes facts of one day one after the other. A fact is: second of the day × 8 + type, kind (one byte), visitor, count of assets and, where there
/// are any, their length in bytes and their runs. A run is (first − the one after the run before) × 2, plus 1 where a length follows. All are
/// unsigned numbers in groups of seven bits, the lowest first, as in Protocol Buffers.
/// </summary>
internal sealed class PackedFacts
{
    private readonly List<byte> _bytes = [];
    private readonly List<byte> _runs = [];

    public ReadOnlySpan<byte> Bytes => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_bytes);

    public int Length => _bytes.Count;

    public void Clear() => _bytes.Clear();

    public void Append(Fact fact)
    {
        var second = (int)(fact.At.UtcDateTime.TimeOfDay.Ticks / TimeSpan.TicksPerSecond);
        Write(_bytes, (second * 8) + (int)(fact.Type ?? 0));
        _bytes.Add((byte)fact.Kind);
        Write(_bytes, fact.Visitor);
        Write(_bytes, fact.Assets.Count);
        if (fact.Assets.Count == 0)
            return;

        _runs.Clear();
        WriteRuns(fact.Assets.Runs);
        Write(_bytes, _runs.Count);
        _bytes.AddRange(_runs);
    }

    private void WriteRuns(IReadOnlyList<AssetRun> runs)
    {
        var next = 0;
        foreach (var (first, last) in runs)
        {
            Write(_runs, ((first - next) * 2) + (last > first ? 1 : 0));
            if (last > first)
                Write(_runs, last - first);
            next = last + 1;
        }
    }

    private static void Write(List<byte> bytes, int number)
    {
        var rest = (uint)number;
        for (; rest >= 0x80; rest >>= 7)
            bytes.Add((byte)(rest | 0x80));
        bytes.Add((byte)rest);
    }
}

/// <summary>Reads what <see cref="PackedFacts"/> wrote, fact after fact.</summary>
internal ref struct FactReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _at;

    /// <summary>Of the day.</summary>
    public int Second { get; private set; }

    public UserType? Type { get; private set; }

    public EntryKind Kind { get; private set; }

    /// <summary>0 where the studio did it.</summary>
    public int Visitor { get; private set; }

    public int Count { get; private set; }

    /// <summary>The runs, for an <see cref="AssetReader"/>.</summary>
    public ReadOnlySpan<byte> Runs { get; private set; }

    /// <summary>False after the last.</summary>
    public bool Read()
    {
        if (_at == _bytes.Length)
            return false;

        var head = Number(_bytes, ref _at);
        (Second, Type) = (head >> 3, (head & 7) == 0 ? null : (UserType)(head & 7));
        Kind = (EntryKind)_bytes[_at++];
        Visitor = Number(_bytes, ref _at);
        Count = Number(_bytes, ref _at);
        if (Count == 0)
        {
            Runs = default;
            return true;
        }

        var length = Number(_bytes, ref _at);
        Runs = _bytes.Slice(_at, length);
        _at += length;
        return true;
    }

    internal static int Number(ReadOnlySpan<byte> bytes, ref int at)
    {
        int next = bytes[at++];
        var number = next & 0x7F;
        for (var shift = 7; next >= 0x80; shift += 7)
        {
            next = bytes[at++];
            number |= (next & 0x7F) << shift;
        }

        return number;
    }
}

/// <summary>Reads the runs of assets of one fact.</summary>
internal ref struct AssetReader(ReadOnlySpan<byte> runs)
{
    private readonly ReadOnlySpan<byte> _runs = runs;
    private int _at;
    private int _next;

    public int First { get; private set; }

    public int Last { get; private set; }

    /// <summary>False after the last run.</summary>
    public bool Read()
    {
        if (_at == _runs.Length)
            return false;

        var head = FactReader.Number(_runs, ref _at);
        First = _next + (head >> 1);
        Last = (head & 1) == 1 ? First + FactReader.Number(_runs, ref _at) : First;
        _next = Last + 1;
        return true;
    }
}
