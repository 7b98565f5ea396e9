namespace Activity.Domain;

/// <summary>
/// A part of the deeds of one gallery in one month in UTC, as <see cref="PackedDeeds"/> has them: a small part of what the day sheets take. Written
/// beside the log and made of it, of the same edition as the gallery's day sheets.
/// </summary>
internal sealed class DeedSheet(int gallery, int edition, DateOnly month, int part)
{
    /// <summary>Bytes after which the next part is begun: each deed rewrites its part.</summary>
    public const int Full = 3_000;

    /// <summary>The gallery's number.</summary>
    public int Gallery { get; private set; } = gallery;

    /// <summary>Which making of the gallery's sheets it belongs to.</summary>
    public int Edition { get; private set; } = edition;

    /// <summary>The first day of the month.</summary>
    public DateOnly Month { get; private set; } = month;

    /// <summary>From 0.</summary>
    public int Part { get; private set; } = part;

    public byte[] Deeds { get; private set; } = [];

    public bool IsFull => Deeds.Length >= Full;

    /// <summary>Adds it to the visitor's deed of that quarter, where this part has one.</summary>
    public void Add(Deed deed)
    {
        var reader = new DeedReader(Deeds);
        while (reader.Read())
        {
            if (!reader.Deed.IsWith(deed))
                continue;

            Deeds = [.. Deeds.AsSpan(0, reader.Start), .. PackedDeeds.Of(reader.Deed + deed), .. Deeds.AsSpan(reader.End)];
            return;
        }

        Append(deed);
    }

    /// <summary>Adds one that this part is known not to have.</summary>
    public void Append(Deed deed) => Deeds = [.. Deeds, .. PackedDeeds.Of(deed)];
}
