namespace Activity.Domain;

/// <summary>
/// A part of the facts of one gallery on one day in UTC, packed so that millions are read in a moment: every figure of a dashboard is counted from
/// sheets, whatever its period. Written beside the log and made of it: a gallery's edition of sheets can be thrown away and made anew.
/// </summary>
internal sealed class DaySheet(int gallery, int edition, DateOnly day, int part)
{
    /// <summary>Bytes after which the next part is begun: each fact rewrites its part.</summary>
    public const int Full = 4_000;

    /// <summary>The gallery's number.</summary>
    public int Gallery { get; private set; } = gallery;

    /// <summary>Which making of the gallery's sheets it belongs to.</summary>
    public int Edition { get; private set; } = edition;

    public DateOnly Day { get; private set; } = day;

    /// <summary>From 0.</summary>
    public int Part { get; private set; } = part;

    /// <summary>As <see cref="PackedFacts"/> has them.</summary>
    public byte[] Facts { get; private set; } = [];

    public bool IsFull => Facts.Length >= Full;

    public void Append(Fact fact)
    {
        var packed = new PackedFacts();
        packed.Append(fact);
        Append(packed.Bytes);
    }

    public void Append(ReadOnlySpan<byte> packed) => Facts = [.. Facts, .. packed];

    public static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(at.UtcDateTime);
}
