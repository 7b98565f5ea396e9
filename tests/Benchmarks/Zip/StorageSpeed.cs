using System.Diagnostics;
using BuildingBlocks.Storage;
using BuildingBlocks.Storage.Checksums;
using BuildingBlocks.Storage.FileSystem;
using BuildingBlocks.Storage.Zip;

namespace Benchmarks.Zip;

/// <summary>Speeds of the storage block by itself.</summary>
internal static class StorageSpeed
{
    private static readonly DateTimeOffset Taken = new(2026, 6, 20, 15, 30, 43, TimeSpan.FromHours(2));

    /// <summary>Gigabytes a second of the checksum in blocks of 1 MiB.</summary>
    public static (double Processor, double Plain) Crc()
    {
        var bytes = RandomBytes(1 << 20);
        var (crc, plain) = (0u, 0u);
        return (Speed(() => crc = Crc32.Append(crc, bytes), 4_000), Speed(() => plain = SlicingCrc32.Update(plain, bytes), 1_000));

        double Speed(Action once, int rounds)
        {
            for (var i = 0; i < 100; i++)
                once();
            var clock = Stopwatch.StartNew();
            for (var i = 0; i < rounds; i++)
                once();
            return (double)rounds * bytes.Length / clock.Elapsed.TotalSeconds / 1e9;
        }
    }

    /// <summary>Megabytes a second that the medium takes: files of this length written and flushed one by one, and nothing else done.</summary>
    public static double Medium(string folder, int files, int length)
    {
        var bytes = RandomBytes(length);
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < files; i++)
        {
            using var file = File.OpenHandle(Path.Combine(folder, $"{i}"), FileMode.CreateNew, FileAccess.Write);
            RandomAccess.Write(file, bytes, 0);
            RandomAccess.FlushToDisk(file);
        }

        return (double)files * length / clock.Elapsed.TotalSeconds / 1e6;
    }

    /// <summary>Megabytes a second stored as files of this length, hashed and flushed, so many at once.</summary>
    public static async Task<double> Putting(IBlobStore store, int files, int length, int atOnce, string prefix)
    {
        var bytes = RandomBytes(length);
        var clock = Stopwatch.StartNew();
        await Parallel.ForAsync(0, files, new ParallelOptions { MaxDegreeOfParallelism = atOnce }, async (i, ct) =>
            await store.Put($"{prefix}/{i}", new MemoryStream(bytes), ct));
        return (double)files * length / clock.Elapsed.TotalSeconds / 1e6;
    }

    /// <summary>Megabytes a second stored as files that arrive in pieces, as uploads do.</summary>
    public static async Task<double> Taking(FileSystemBlobStore store, string folder, int files, int length, int piece)
    {
        var bytes = RandomBytes(length);
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < files; i++)
        {
            using var file = StagedFile.Create(Path.Combine(folder, $"{i}"));
            for (var at = 0; at < length; at += piece)
                await file.Append(new MemoryStream(bytes, at, Math.Min(piece, length - at)), default);
            await store.Take($"taken/{i}", file, default);
        }

        return (double)files * length / clock.Elapsed.TotalSeconds / 1e6;
    }

    /// <summary>An archive of what <see cref="Putting"/> stored.</summary>
    public static ZipLayout Layout(int files, int length, string prefix)
    {
        var crc = Crc32.Of(RandomBytes(length));
        var names = new ArchiveNames();
        return new ZipLayout([.. Enumerable.Range(0, files).Select(i =>
            new ZipEntry(names.Add($"IMG_{i:0000}.JPG", "Ceremony"), length, crc, Taken, $"{prefix}/{i}"))]);
    }

    /// <summary>Megabytes a second, and kilobytes allocated, of an archive written to nowhere.</summary>
    public static async Task<(double Speed, double Allocated)> Zipping(IBlobStore store, ZipLayout layout)
    {
        var zip = new StoredZip(layout, (entry, offset, ct) => store.Open(entry.Source, offset, ct));
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var clock = Stopwatch.StartNew();
        await zip.WriteTo(Stream.Null, 0, layout.Length, default);
        return (layout.Length / clock.Elapsed.TotalSeconds / 1e6, (GC.GetTotalAllocatedBytes(precise: true) - before) / 1e3);
    }

    private static byte[] RandomBytes(int length)
    {
        var bytes = new byte[length];
        new Random(1).NextBytes(bytes);
        return bytes;
    }
}
