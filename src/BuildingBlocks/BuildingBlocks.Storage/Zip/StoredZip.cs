using BuildingBlocks.Storage.Checksums;

namespace BuildingBlocks.Storage.Zip;

/// <summary>
/// Writes an archive, or any range of it, from its layout: the stored files are copied through two small buffers, and only those in the range are
/// opened. A file that is missing, of another length or of other bytes ends the writing with an exception, at the latest before its last block:
/// a server has to let it through, so that the client sees a broken transfer and not a damaged archive.
/// </summary>
/// <param name="layout">What is written.</param>
/// <param name="open">The bytes of an entry from an offset on, or null when there are none any more.</param>
public sealed class StoredZip(ZipLayout layout, Func<ZipEntry, long, CancellationToken, Task<Stream?>> open)
{
    /// <summary>Writes the bytes at <paramref name="from"/> up to but not including <paramref name="to"/>.</summary>
    public async Task WriteTo(Stream output, long from, long to, CancellationToken ct)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(from);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(to, layout.Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(from, to);

        await using var writer = new RangeWriter(output, from, to);
        for (var i = layout.EntryAt(from); i < layout.Entries.Count && layout.LocalAt(i) < to; i++)
            await WriteEntry(writer, i, from, to, ct);
        if (to > layout.DirectoryAt)
            await WriteDirectory(writer, Math.Max(from, layout.DirectoryAt), to, ct);
        await writer.Finish(ct);
    }

    private async Task WriteEntry(RangeWriter writer, int index, long from, long to, CancellationToken ct)
    {
        var entry = layout.Entries[index];
        var start = layout.LocalAt(index + 1) - entry.Length;
        var (first, last) = (Math.Max(from - start, 0), Math.Min(to - start, entry.Length));

        // Opened before its header is written: nothing is promised that is not there.
        await using var content = first < last ? await OpenChecked(entry, first, ct) : null;
        if (from < start)
        {
            await writer.MakeRoom(ZipRecords.MaximumLength, ct);
            writer.AdvanceClipped(ZipRecords.WriteLocal(writer.Room.Span, entry), layout.LocalAt(index));
        }

        if (content is not null)
            await Copy(content, writer, entry, first, last, ct);
    }

    private async Task<Stream> OpenChecked(ZipEntry entry, long offset, CancellationToken ct)
    {
        var content = await open(entry, offset, ct) ?? throw new FileNotFoundException($"{entry.Source} ({entry.Name}) is gone.");
        if (!content.CanSeek || content.Length - content.Position == entry.Length - offset)
            return content;

        await content.DisposeAsync();
        throw new InvalidDataException($"{entry.Source} ({entry.Name}) does not have {entry.Length} bytes.");
    }

    private static async Task Copy(Stream content, RangeWriter writer, ZipEntry entry, long first, long last, CancellationToken ct)
    {
        var crc = 0u;
        for (var position = first; position < last;)
        {
            await writer.MakeRoom(1, ct);
            var room = writer.Room;
            if (room.Length > last - position)
                room = room[..(int)(last - position)];
            var read = await content.ReadAsync(room, ct);
            if (read == 0)
                throw new EndOfStreamException($"{entry.Source} ({entry.Name}) ended after {position} of {entry.Length} bytes.");

            position += read;
            if (first == 0)
                crc = Crc32.Append(crc, room.Span[..read]);
            if (first == 0 && position == entry.Length && crc != entry.Crc32)
                throw new InvalidDataException($"The bytes of {entry.Source} ({entry.Name}) are not those that were stored.");
            writer.Advance(read);
        }
    }

    private async Task WriteDirectory(RangeWriter writer, long from, long to, CancellationToken ct)
    {
        for (var i = layout.RecordAt(from); i < layout.Entries.Count && layout.CentralAt(i) < to; i++)
        {
            await writer.MakeRoom(ZipRecords.MaximumLength, ct);
            writer.AdvanceClipped(ZipRecords.WriteCentral(writer.Room.Span, layout.Entries[i], layout.LocalAt(i)), layout.CentralAt(i));
        }

        var end = layout.DirectoryAt + layout.DirectoryLength;
        if (to <= end)
            return;

        await writer.MakeRoom(ZipRecords.MaximumLength, ct);
        writer.AdvanceClipped(ZipRecords.WriteEnd(writer.Room.Span, layout.Entries.Count, layout.DirectoryAt, layout.DirectoryLength), end);
    }
}
