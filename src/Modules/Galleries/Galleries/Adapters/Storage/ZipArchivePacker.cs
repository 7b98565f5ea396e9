using BuildingBlocks.Storage;
using BuildingBlocks.Storage.Zip;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.Adapters.Storage;

internal sealed class ZipArchivePacker(IBlobStore blobs) : IArchivePacker
{
    public Manifest Pack(IReadOnlyList<Asset> assets, TimeZoneInfo zone)
    {
        var names = new ArchiveNames();
        return new Manifest([.. assets.Select(asset => new ManifestEntry(
            asset.Id, names.Add(asset.FileName), asset.BlobKey, asset.Length, asset.Crc32, ModifiedOf(asset, zone)))]);
    }

    public PackedArchive Open(Manifest manifest)
    {
        var layout = new ZipLayout([.. manifest.Entries.Select(entry =>
            new ZipEntry(entry.Name, entry.Length, entry.Crc32, entry.Modified, entry.BlobKey))]);
        var zip = new StoredZip(layout, (entry, offset, ct) => blobs.Open(entry.Source, offset, ct));
        return new PackedArchive(layout.Length, layout.ETag.Trim('"'), zip.WriteTo);
    }

    private static DateTimeOffset ModifiedOf(Asset asset, TimeZoneInfo zone)
    {
        if (asset.TakenAt is not { } taken || taken.Year < 1980)
            return TimeZoneInfo.ConvertTime(asset.ReceivedAt, zone);

        return new DateTimeOffset(taken, zone.GetUtcOffset(taken));
    }
}
