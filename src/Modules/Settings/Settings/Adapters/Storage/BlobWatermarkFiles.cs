using System.Collections.Concurrent;
using BuildingBlocks.Imaging;
using BuildingBlocks.Storage;
using Settings.Ports;

namespace Settings.Adapters.Storage;

/// <summary>Images as blobs. One that was asked for stays at hand while the program runs: it is burnt into every picture of a gallery.</summary>
internal sealed class BlobWatermarkFiles(IBlobStore blobs, IOverlayPictures overlays) : IWatermarkFiles, IDisposable
{
    private const int MostBytes = 10_000_000;

    private readonly ConcurrentDictionary<Guid, LocalFile> _atHand = new();

    public async Task<WatermarkFile> Keep(Guid imageId, Stream sent, CancellationToken ct)
    {
        var folder = Directory.CreateTempSubdirectory("watermark-");
        try
        {
            var (source, ready) = (Path.Combine(folder.FullName, "sent"), Path.Combine(folder.FullName, "ready"));
            if (!await SentPicture.Receive(sent, source, MostBytes, ct))
                return new WatermarkFile("", 0, 0, $"This file is too large: a watermark has at most {MostBytes / 1_000_000} MB.");

            var made = await overlays.Prepare(source, ready, ct);
            if (made.Refusal is not null)
                return new WatermarkFile("", 0, 0, made.Refusal);

            await using var content = File.OpenRead(ready);
            var stored = await blobs.Put(KeyOf(imageId), content, ct);
            return new WatermarkFile(stored.Sha256, made.Width, made.Height);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    public async Task<string?> PathOf(Guid imageId, CancellationToken ct)
    {
        if (_atHand.TryGetValue(imageId, out var known) && File.Exists(known.Path))
            return known.Path;
        if (await blobs.Fetch(KeyOf(imageId), ct) is not { } fetched)
            return null;

        var kept = _atHand.AddOrUpdate(imageId, fetched, (_, other) => File.Exists(other.Path) ? other : fetched);
        // Another request was quicker.
        if (kept != fetched)
            fetched.Dispose();
        return kept.Path;
    }

    public async Task Delete(Guid imageId, CancellationToken ct)
    {
        await blobs.Delete(KeyOf(imageId), ct);
        if (_atHand.TryRemove(imageId, out var file))
            file.Dispose();
    }

    public void Dispose()
    {
        foreach (var file in _atHand.Values)
            file.Dispose();
    }

    private static string KeyOf(Guid imageId) => $"watermarks/{imageId:n}";
}
