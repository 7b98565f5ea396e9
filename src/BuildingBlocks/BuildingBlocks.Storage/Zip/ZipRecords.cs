namespace BuildingBlocks.Storage.Zip;

/// <summary>The records of a ZIP file (PKWARE APPNOTE 6.3), for entries that are stored, not compressed.</summary>
internal static class ZipRecords
{
    /// <summary>No record is longer.</summary>
    public const int MaximumLength = CentralFixed + ushort.MaxValue + Time + Zip64Central;

    public const int LongestName = ushort.MaxValue;

    private const int LocalFixed = 30;
    private const int CentralFixed = 46;
    private const int EndFixed = 22;
    private const int Zip64EndFixed = 56;
    private const int Zip64Locator = 20;
    private const int Time = 9;
    private const int Zip64Local = 20;
    private const int Zip64Central = 28;
    private const uint TooLarge = uint.MaxValue;
    private const int TooMany = ushort.MaxValue;
    private const int Utf8Names = 1 << 11;
    private const int MadeOnUnix = 3 << 8;
    private const int NeedsStored = 10;
    private const int NeedsZip64 = 45;
    private const uint RegularFileReadableByAll = 0x81A4_0000;

    public static int LocalLength(ZipEntry entry, int nameLength) =>
        LocalFixed + nameLength + TimeLength(entry) + (entry.Length >= TooLarge ? Zip64Local : 0);

    public static int CentralLength(ZipEntry entry, int nameLength, long offset) =>
        CentralFixed + nameLength + TimeLength(entry) + Zip64CentralLength(entry, offset);

    public static int EndLength(int count, long directoryAt, long directoryLength) =>
        EndFixed + (EndNeedsZip64(count, directoryAt, directoryLength) ? Zip64EndFixed + Zip64Locator : 0);

    public static int WriteLocal(Span<byte> target, ZipEntry entry)
    {
        var large = entry.Length >= TooLarge;
        var record = new RecordWriter(target);
        record.U32(0x0403_4B50);
        record.U16(large ? NeedsZip64 : NeedsStored);
        WriteCommon(ref record, entry, large);
        record.U16(TimeLength(entry) + (large ? Zip64Local : 0));
        record.Text(entry.Name);
        WriteTime(ref record, entry);
        if (large)
        {
            record.U16(1);
            record.U16(Zip64Local - 4);
            record.U64(entry.Length);
            record.U64(entry.Length);
        }

        return record.Written;
    }

    public static int WriteCentral(Span<byte> target, ZipEntry entry, long offset)
    {
        var zip64 = Zip64CentralLength(entry, offset);
        var record = new RecordWriter(target);
        record.U32(0x0201_4B50);
        record.U16(MadeOnUnix | NeedsZip64);
        record.U16(zip64 > 0 ? NeedsZip64 : NeedsStored);
        WriteCommon(ref record, entry, entry.Length >= TooLarge);
        record.U16(TimeLength(entry) + zip64);
        record.U16(0);
        record.U16(0);
        record.U16(0);
        record.U32(RegularFileReadableByAll);
        record.U32(Math.Min(offset, TooLarge));
        record.Text(entry.Name);
        WriteTime(ref record, entry);
        if (zip64 > 0)
            WriteZip64Central(ref record, entry, offset, zip64 - 4);
        return record.Written;
    }

    public static int WriteEnd(Span<byte> target, int count, long directoryAt, long directoryLength)
    {
        var record = new RecordWriter(target);
        if (EndNeedsZip64(count, directoryAt, directoryLength))
            WriteZip64End(ref record, count, directoryAt, directoryLength);
        record.U32(0x0605_4B50);
        record.U16(0);
        record.U16(0);
        record.U16(Math.Min(count, TooMany));
        record.U16(Math.Min(count, TooMany));
        record.U32(Math.Min(directoryLength, TooLarge));
        record.U32(Math.Min(directoryAt, TooLarge));
        record.U16(0);
        return record.Written;
    }

    // From the flags to the length of the name, alike in both headers.
    private static void WriteCommon(ref RecordWriter record, ZipEntry entry, bool large)
    {
        record.U16(Utf8Names);
        record.U16(0);
        WriteDosTime(ref record, entry.Modified);
        record.U32(entry.Crc32);
        record.U32(large ? TooLarge : entry.Length);
        record.U32(large ? TooLarge : entry.Length);
        record.U16(RecordWriter.LengthOf(entry.Name));
    }

    private static void WriteDosTime(ref RecordWriter record, DateTimeOffset modified)
    {
        var time = modified.DateTime;
        if (time.Year < 1980)
            time = new DateTime(1980, 1, 1);
        else if (time.Year > 2107)
            time = new DateTime(2107, 12, 31, 23, 59, 58);
        record.U16((time.Hour << 11) | (time.Minute << 5) | (time.Second / 2));
        record.U16(((time.Year - 1980) << 9) | (time.Month << 5) | time.Day);
    }

    // The "extended timestamp" holds 32 bits; for times beyond it there is the DOS time alone.
    private static int TimeLength(ZipEntry entry) => entry.Modified.ToUnixTimeSeconds() is >= int.MinValue and <= int.MaxValue ? Time : 0;

    private static void WriteTime(ref RecordWriter record, ZipEntry entry)
    {
        if (TimeLength(entry) == 0)
            return;

        record.U16(0x5455);
        record.U16(Time - 4);
        record.U8(1);
        record.U32(entry.Modified.ToUnixTimeSeconds());
    }

    private static int Zip64CentralLength(ZipEntry entry, long offset) => (entry.Length >= TooLarge, offset >= TooLarge) switch
    {
        (false, false) => 0,
        (false, true) => 12,
        (true, false) => 20,
        (true, true) => Zip64Central,
    };

    private static void WriteZip64Central(ref RecordWriter record, ZipEntry entry, long offset, int length)
    {
        record.U16(1);
        record.U16(length);
        if (entry.Length >= TooLarge)
        {
            record.U64(entry.Length);
            record.U64(entry.Length);
        }

        if (offset >= TooLarge)
            record.U64(offset);
    }

    private static bool EndNeedsZip64(int count, long directoryAt, long directoryLength) =>
        count >= TooMany || directoryAt >= TooLarge || directoryLength >= TooLarge;

    private static void WriteZip64End(ref RecordWriter record, int count, long directoryAt, long directoryLength)
    {
        record.U32(0x0606_4B50);
        record.U64(Zip64EndFixed - 12);
        record.U16(MadeOnUnix | NeedsZip64);
        record.U16(NeedsZip64);
        record.U32(0);
        record.U32(0);
        record.U64(count);
        record.U64(count);
        record.U64(directoryLength);
        record.U64(directoryAt);
        record.U32(0x0706_4B50);
        record.U32(0);
        record.U64(directoryAt + directoryLength);
        record.U32(1);
    }
}
