using System.Security.Cryptography;
using System.Text.Json;

namespace Host.Backup;

/// <summary>What belongs to one backup; it is the last thing written, so that a folder without it is none.</summary>
/// <param name="At">The moment the database was copied.</param>
/// <param name="Database">Beside the manifest, as are the keys.</param>
/// <param name="Keys">That links and mails are encrypted with.</param>
/// <param name="Blobs">In the folder that all backups share.</param>
internal sealed record BackupManifest(DateTimeOffset At, SavedFile Database, IReadOnlyList<SavedFile> Keys, IReadOnlyList<SavedFile> Blobs)
{
    /// <summary>The originals lay in an S3 store and stayed there alone, as this installation wants it.</summary>
    public bool LeavesOriginals { get; init; }

    public const string FileName = "manifest.json";

    /// <summary>Beside the backups: every file once, however many of them have it.</summary>
    public const string BlobFolder = "blobs";

    /// <summary>What a backup is called until all of it is there.</summary>
    public const string Unfinished = "unfinished";

    /// <summary>The folders of whole backups, the newest first.</summary>
    public static IReadOnlyList<string> Folders(string place) => !Directory.Exists(place) ? [] :
        [.. Directory.EnumerateDirectories(place).Where(folder => Path.GetFileName(folder) != Unfinished && File.Exists(Path.Combine(folder, FileName))).OrderByDescending(Path.GetFileName, StringComparer.Ordinal)];

    public static async Task<BackupManifest> Read(string folder, CancellationToken ct)
    {
        await using var file = File.OpenRead(Path.Combine(folder, FileName));
        return await JsonSerializer.DeserializeAsync<BackupManifest>(file, cancellationToken: ct) ?? throw new BackupException($"{folder} has an empty manifest.");
    }

    public async Task Write(string folder, CancellationToken ct)
    {
        await using var file = File.Create(Path.Combine(folder, FileName));
        await JsonSerializer.SerializeAsync(file, this, cancellationToken: ct);
        file.Flush(flushToDisk: true);
    }
}

/// <summary>A file of a backup.</summary>
/// <param name="Path">Below its folder, divided by '/'.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Sha256">Lower-case hexadecimal.</param>
internal sealed record SavedFile(string Path, long Length, string Sha256)
{
    /// <summary>Copies a file and reads the copy again; it gets its name only when it is the same.</summary>
    public static async Task<SavedFile> Copy(string from, string root, string path, CancellationToken ct)
    {
        await using var source = new FileStream(from, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1 << 20, useAsync: true);
        return await Copy(source, source.Length, root, path, ct);
    }

    /// <summary>Writes so many bytes, the whole of a stream, into a file, as above.</summary>
    /// <exception cref="IOException">There were more or less.</exception>
    public static async Task<SavedFile> Copy(Stream content, long length, string root, string path, CancellationToken ct)
    {
        var to = Below(root, path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(to)!);
        var draft = to + ".incoming";
        var hash = await CopyBytes(content, draft, ct);
        var saved = await Of(draft, path, ct);
        if (saved.Length != length)
            throw new IOException($"{path} has {length} bytes, and {saved.Length} came.");
        if (saved.Sha256 != hash)
            throw new BackupException($"The copy of {path} is not what was read.");

        File.Move(draft, to, overwrite: true);
        return saved;
    }

    /// <summary>What lies there.</summary>
    public static async Task<SavedFile> Of(string file, string path, CancellationToken ct)
    {
        await using var content = File.OpenRead(file);
        return new SavedFile(path, content.Length, Convert.ToHexStringLower(await SHA256.HashDataAsync(content, ct)));
    }

    public string Below(string root) => Below(root, Path);

    public static string Below(string root, string path) => System.IO.Path.Combine([root, .. path.Split('/')]);

    private static async Task<string> CopyBytes(Stream source, string to, CancellationToken ct)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var target = File.Create(to);
        var buffer = new byte[1 << 20];
        while (await source.ReadAsync(buffer, ct) is > 0 and var read)
        {
            hash.AppendData(buffer, 0, read);
            await target.WriteAsync(buffer.AsMemory(0, read), ct);
        }

        target.Flush(flushToDisk: true);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}

/// <summary>No backup could be made or restored; the message says why.</summary>
internal sealed class BackupException(string message) : Exception(message);
