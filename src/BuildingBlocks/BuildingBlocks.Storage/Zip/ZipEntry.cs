namespace BuildingBlocks.Storage.Zip;

/// <summary>A file in an archive, described before its bytes are read.</summary>
/// <param name="Name">Path inside the archive, parts divided by '/', as <see cref="ArchiveNames"/> makes them.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Crc32">Known from when the file was stored.</param>
/// <param name="Modified">With the offset of the zone whose wall clock the archive shows.</param>
/// <param name="Source">Where the bytes come from, in the caller's words (a blob's key); not written to the archive.</param>
public sealed record ZipEntry(string Name, long Length, uint Crc32, DateTimeOffset Modified, string Source);
