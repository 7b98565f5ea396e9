using BuildingBlocks.Storage.Zip;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.Adapters.Storage;

internal sealed class ZipArchivePacker(IOriginalStore originals) : IArchivePacker
{
    public Manifest Pack(IReadOnlyList<DepartingFile> files, TimeZoneInfo zone)
    {
        var names = new ArchiveNames();
        return new Manifest([.. files.Select(file => new ManifestEntry(
            file.AssetId, names.Add(file.FileName), file.BlobKey, file.Length, file.Crc32, ModifiedOf(file, zone)))]);
    }

    public IReadOnlyList<PackedArchive> Open(Manifest manifest, long? partBytes)
    {
        var entries = manifest.Entries.Select(entry => new ZipEntry(entry.Name, entry.Length, entry.Crc32, entry.Modified, entry.BlobKey));
        return [.. ZipParts.Divide(entries, partBytes ?? long.MaxValue).Select(Packed)];
    }

    private PackedArchive Packed(ZipLayout layout)
    {
        var zip = new StoredZip(layout, (entry, offset, ct) => originals.Open(entry.Source, offset, ct));
        return new PackedArchive(layout.Entries.Count, layout.Length, layout.ETag.Trim('"'), zip.WriteTo);
    }

    private static DateTimeOffset ModifiedOf(DepartingFile file, TimeZoneInfo zone)
    {
        if (file.TakenAt is not { } taken || taken.Year < 1980)
            return TimeZoneInfo.ConvertTime(file.ReceivedAt, zone);

        return new DateTimeOffset(taken, zone.GetUtcOffset(taken));
    }
}
