using System.Text.Json;
using BuildingBlocks.Storage;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.Adapters.Storage;

/// <summary>
/// Uploads as files: "KEY.part" has the bytes, "KEY.json" says what they are to become, and "KEY.unchecked", while a piece with a checksum
/// comes in, how many bytes are known to be right. Files between two pieces stay open, as what was hashed so far would be lost with them.
/// </summary>
internal sealed class StagedUploads : IPartialUploads, IDisposable
{
    private const int MostIdle = 64;

    private readonly string _folder;
    private readonly IBlobStore _blobs;
    private readonly Lock _gate = new();
    private readonly Dictionary<string, OpenFile> _open = [];

    public StagedUploads(StagingFolder folder, IBlobStore blobs)
    {
        (_folder, _blobs) = (folder.Path, blobs);
        Directory.CreateDirectory(_folder);
    }

    public async Task<bool> Add(PartialUpload upload, CancellationToken ct)
    {
        var key = KeyOf(upload.GalleryId, upload.UploadId);
        if (Hold(key) is not { } held)
            return false;

        try
        {
            if (IsThere(key))
                return false;

            Clear(key);
            held.File = StagedFile.Create(PathOf(key, "part"));
            var draft = PathOf(key, "draft");
            await File.WriteAllBytesAsync(draft, JsonSerializer.SerializeToUtf8Bytes(upload), ct);
            File.Move(draft, PathOf(key, "json"), overwrite: true);
            return true;
        }
        finally
        {
            Release(key, held);
        }
    }

    public async Task<(PartialUpload Upload, long Received)?> Find(Guid galleryId, Guid uploadId, CancellationToken ct)
    {
        var key = KeyOf(galleryId, uploadId);
        try
        {
            var upload = await Read(key, ct);
            var received = new FileInfo(PathOf(key, "part")).Length;
            return (upload, Math.Min(received, Checked(key) ?? received));
        }
        catch (FileNotFoundException)
        {
            return null; // never begun, or ended this moment
        }
    }

    public async Task<IPartialFile?> Open(Guid galleryId, Guid uploadId, CancellationToken ct)
    {
        var key = KeyOf(galleryId, uploadId);
        if (Hold(key) is not { } held)
            return null;

        var isOpened = false;
        try
        {
            if (!IsThere(key))
                return null;

            var upload = await Read(key, ct);
            held.File ??= await Reopen(key, ct);
            isOpened = true;
            return new StagedUpload(this, key, upload, held);
        }
        finally
        {
            if (!isOpened)
                Release(key, held);
        }
    }

    public Task<bool> Remove(Guid galleryId, Guid uploadId, CancellationToken ct) => Task.FromResult(Remove(KeyOf(galleryId, uploadId)));

    public IReadOnlyCollection<Guid> Galleries() => [.. Keys().Select(GalleryOf).OfType<Guid>().Distinct()];

    public async Task Sweep(DateTimeOffset now, IReadOnlySet<Guid> removedGalleries, CancellationToken ct)
    {
        foreach (var key in Keys())
            if (await IsLeftOver(key, now, removedGalleries, ct))
                await RemoveLeftOver(key, now, removedGalleries, ct);
    }

    public void Dispose()
    {
        lock (_gate)
        {
            foreach (var open in _open.Values)
                open.Close();
            _open.Clear();
        }
    }

    internal string PathOf(string key, string kind) => Path.Combine(_folder, $"{key}.{kind}");

    internal Task<StoredBlob> Take(string blobKey, StagedFile file, CancellationToken ct) => _blobs.Take(blobKey, file, ct);

    /// <summary>Puts a file back that was held; those that nobody has asked for longest are closed.</summary>
    internal void Release(string key, OpenFile held)
    {
        lock (_gate)
        {
            held.Release();
            if (held.File is null)
                _open.Remove(key);
            foreach (var (idle, file) in _open.Where(one => !one.Value.IsHeld).OrderByDescending(one => one.Value.ReleasedAt).Skip(MostIdle).ToList())
            {
                file.Close();
                _open.Remove(idle);
            }
        }
    }

    internal void Clear(string key)
    {
        foreach (var kind in (string[])["json", "part", "unchecked", "draft"])
            File.Delete(PathOf(key, kind));
    }

    private static string KeyOf(Guid galleryId, Guid uploadId) => $"{galleryId:n}-{uploadId:n}";

    private static Guid? GalleryOf(string key) => Guid.TryParseExact(key.Split('-')[0], "n", out var galleryId) ? galleryId : null;

    private List<string> Keys() => [.. Directory.EnumerateFiles(_folder).Select(file => Path.GetFileNameWithoutExtension(file)).Distinct()];

    private bool IsThere(string key) => File.Exists(PathOf(key, "json")) && File.Exists(PathOf(key, "part"));

    private async Task<bool> IsLeftOver(string key, DateTimeOffset now, IReadOnlySet<Guid> removedGalleries, CancellationToken ct)
    {
        try
        {
            return (GalleryOf(key) is { } galleryId && removedGalleries.Contains(galleryId)) || !IsThere(key) || (await Read(key, ct)).ExpiresAt <= now;
        }
        catch (FileNotFoundException)
        {
            return false; // ended this moment
        }
    }

    /// <summary>Looks once more while it is held: one that was just about to begin looked like one that is half made.</summary>
    private async Task RemoveLeftOver(string key, DateTimeOffset now, IReadOnlySet<Guid> removedGalleries, CancellationToken ct)
    {
        if (Hold(key) is not { } held)
            return;

        try
        {
            if (await IsLeftOver(key, now, removedGalleries, ct))
                Empty(key, held);
        }
        finally
        {
            Release(key, held);
        }
    }

    private bool Remove(string key)
    {
        if (Hold(key) is not { } held)
            return false;

        Empty(key, held);
        Release(key, held);
        return true;
    }

    private void Empty(string key, OpenFile held)
    {
        held.Close();
        Clear(key);
    }

    private OpenFile? Hold(string key)
    {
        lock (_gate)
        {
            if (!_open.TryGetValue(key, out var file))
                _open.Add(key, file = new OpenFile());
            return file.TryHold() ? file : null;
        }
    }

    private async Task<PartialUpload> Read(string key, CancellationToken ct) =>
        JsonSerializer.Deserialize<PartialUpload>(await File.ReadAllBytesAsync(PathOf(key, "json"), ct))!;

    private async Task<StagedFile> Reopen(string key, CancellationToken ct)
    {
        var file = await StagedFile.Continue(PathOf(key, "part"), ct) ?? throw new FileNotFoundException($"{key} is gone while it is held.");
        if (Checked(key) is { } length && length < file.Length)
            await file.Rewind(length, ct);
        File.Delete(PathOf(key, "unchecked"));
        return file;
    }

    private long? Checked(string key)
    {
        try
        {
            return long.TryParse(File.ReadAllText(PathOf(key, "unchecked")), out var length) ? length : 0;
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }
}
