using Activity.UseCases.Watching;

namespace Activity.Domain;

/// <summary>
/// Writes deeds. A deed is: quarter, visitor × 8 + type, a byte that says which figures follow (views, downloads, favorites, shares, collections, visits:
/// the lowest bit first), and those. Numbers are in groups of seven bits, the lowest first; figures that may be less than nothing are doubled, and less one
/// where they are, as the sint32 of Protocol Buffers.
/// </summary>
internal static class PackedDeeds
{
    public static ReadOnlySpan<byte> Of(Deed deed)
    {
        var (views, downloads, favorites, shares, collections) = deed.Sums;
        ReadOnlySpan<int> figures = [views, downloads, favorites, shares, collections, deed.Visits];
        var bytes = new List<byte>(12);
        Write(bytes, (uint)deed.Quarter);
        Write(bytes, ((uint)deed.Visitor * 8) + (uint)deed.Type);
        var which = 0;
        for (var i = 0; i < figures.Length; i++)
            which |= figures[i] == 0 ? 0 : 1 << i;
        bytes.Add((byte)which);
        foreach (var figure in figures)
            if (figure != 0)
                Write(bytes, (uint)((figure << 1) ^ (figure >> 31)));
        return System.Runtime.InteropServices.CollectionsMarshal.AsSpan(bytes);
    }

    private static void Write(List<byte> bytes, uint number)
    {
        for (; number >= 0x80; number >>= 7)
            bytes.Add((byte)(number | 0x80));
        bytes.Add((byte)number);
    }
}

/// <summary>Reads what <see cref="PackedDeeds"/> wrote, deed after deed.</summary>
internal ref struct DeedReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;

    /// <summary>Where the deed that was read begins.</summary>
    public int Start { get; private set; }

    /// <summary>Where the next begins.</summary>
    public int End { get; private set; }

    public Deed Deed { get; private set; }

    /// <summary>False after the last.</summary>
    public bool Read()
    {
        Start = End;
        if (Start == _bytes.Length)
            return false;

        var (quarter, who, which) = (Number(), Number(), Number());
        Deed = new Deed((int)quarter, (int)(who >> 3), (UserType)(who & 7), new Sums(Figure(which, 0), Figure(which, 1), Figure(which, 2), Figure(which, 3), Figure(which, 4)), Figure(which, 5));
        return true;
    }

    private int Figure(uint which, int bit)
    {
        if ((which & (1 << bit)) == 0)
            return 0;

        var number = Number();
        return (int)(number >> 1) ^ -(int)(number & 1);
    }

    private uint Number()
    {
        var number = 0u;
        for (var shift = 0; ; shift += 7)
        {
            var next = _bytes[End++];
            number |= (next & 0x7Fu) << shift;
            if (next < 0x80)
                return number;
        }
    }
}
