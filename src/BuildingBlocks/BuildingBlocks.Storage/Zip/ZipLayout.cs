using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace BuildingBlocks.Storage.Zip;

/// <summary>Where every byte of an archive will lie, known from its entries alone: the same entries always make the same bytes.</summary>
public sealed class ZipLayout
{
    // One more than there are entries: the last is where the next thing begins.
    private readonly long[] _local;
    private readonly long[] _central;

    /// <summary>Throws <see cref="ArgumentException"/> for names that could leave the folder they are unpacked to, or that come twice.</summary>
    public ZipLayout(IReadOnlyList<ZipEntry> entries)
    {
        Entries = entries;
        _local = new long[entries.Count + 1];
        _central = new long[entries.Count + 1];
        var nameLengths = CheckedNameLengths(entries);
        for (var i = 0; i < entries.Count; i++)
            _local[i + 1] = checked(_local[i] + ZipRecords.LocalLength(entries[i], nameLengths[i]) + entries[i].Length);
        _central[0] = _local[^1];
        for (var i = 0; i < entries.Count; i++)
            _central[i + 1] = _central[i] + ZipRecords.CentralLength(entries[i], nameLengths[i], _local[i]);
        Length = _central[^1] + ZipRecords.EndLength(entries.Count, DirectoryAt, DirectoryLength);
        ETag = $"\"{Hash()}\"";
    }

    /// <summary>In the order of the archive.</summary>
    public IReadOnlyList<ZipEntry> Entries { get; }

    /// <summary>Bytes of the whole archive.</summary>
    public long Length { get; }

    /// <summary>A strong entity tag with its quotes: equal for archives of equal bytes from equal sources.</summary>
    public string ETag { get; }

    internal long DirectoryAt => _central[0];

    internal long DirectoryLength => _central[^1] - _central[0];

    internal long LocalAt(int entry) => _local[entry];

    internal long CentralAt(int entry) => _central[entry];

    /// <summary>The entry whose header or bytes hold this position; the number of entries when it lies behind them all.</summary>
    internal int EntryAt(long position) => Owner(_local, position);

    /// <summary>The entry whose directory record holds this position.</summary>
    internal int RecordAt(long position) => position < DirectoryAt ? 0 : Owner(_central, position);

    private static int Owner(long[] starts, long position)
    {
        var found = Array.BinarySearch(starts, position);
        return found >= 0 ? found : ~found - 1;
    }

    private static int[] CheckedNameLengths(IReadOnlyList<ZipEntry> entries)
    {
        var seen = new HashSet<string>(entries.Count, StringComparer.Ordinal);
        var lengths = new int[entries.Count];
        for (var i = 0; i < lengths.Length; i++)
        {
            var entry = entries[i];
            ArgumentOutOfRangeException.ThrowIfNegative(entry.Length, nameof(entries));
            lengths[i] = RecordWriter.LengthOf(entry.Name);
            if (!IsInside(entry.Name) || lengths[i] > ZipRecords.LongestName || !seen.Add(entry.Name))
                throw new ArgumentException($"\"{entry.Name}\" cannot be the name of entry {i + 1}.", nameof(entries));
        }

        return lengths;
    }

    private static bool IsInside(string name)
    {
        if (name.AsSpan().ContainsAny('\\', '\0'))
            return false;

        foreach (var part in name.AsSpan().Split('/'))
        {
            if (name.AsSpan()[part] is "" or "." or "..")
                return false;
        }

        return true;
    }

    // The directory repeats everything that decides the archive's bytes but the contents; the sources stand for those.
    private string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(ZipRecords.MaximumLength);
        try
        {
            for (var i = 0; i < Entries.Count; i++)
            {
                hash.AppendData(buffer, 0, ZipRecords.WriteCentral(buffer, Entries[i], _local[i]));
                var source = Encoding.UTF8.GetBytes(Entries[i].Source);
                BinaryPrimitives.WriteInt32LittleEndian(buffer, source.Length);
                hash.AppendData(buffer, 0, sizeof(int));
                hash.AppendData(source);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
