namespace BuildingBlocks.Storage.Zip;

/// <summary>Several archives in place of one, for phones and file systems that take no large files.</summary>
public static class ZipParts
{
    // More than the records of an entry ever need besides its name (30 + 46 bytes and the extra fields twice), and the archive's end.
    private const int PerEntry = 160;
    private const int PerArchive = 98;

    /// <summary>
    /// Divides the entries, in their order, so that no archive exceeds the size; an entry that alone exceeds it gets an archive of its own.
    /// No entries make no archive.
    /// </summary>
    public static IReadOnlyList<ZipLayout> Divide(IEnumerable<ZipEntry> entries, long maximumBytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maximumBytes);
        var parts = new List<ZipLayout>();
        var part = new List<ZipEntry>();
        var length = (long)PerArchive;
        foreach (var entry in entries)
        {
            var needed = entry.Length + PerEntry + (2 * RecordWriter.LengthOf(entry.Name));
            if (part.Count > 0 && length + needed > maximumBytes)
            {
                parts.Add(new ZipLayout(part));
                (part, length) = ([], PerArchive);
            }

            part.Add(entry);
            length += needed;
        }

        if (part.Count > 0)
            parts.Add(new ZipLayout(part));
        return parts;
    }
}
