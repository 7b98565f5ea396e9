using System.Buffers;

namespace BuildingBlocks.Imaging.Caching;

/// <summary>The names of the cache's files. Two hexadecimal digits make the folder, so that none gets too long to look through.</summary>
internal sealed class CacheFolder(string root, TimeProvider time)
{
    internal const string RecordEnding = ".json";

    private const int LongestKey = 128;
    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdef");
    private static readonly TimeSpan PartsLive = TimeSpan.FromHours(1);

    private readonly string _root = Path.GetFullPath(root);
    private readonly bool[] _entered = new bool[256];

    internal string PathOf(string contentKey, Variant variant) =>
        $"{StemOf(contentKey)}-{variant.Edge}.{(variant.Format == VariantFormat.WebP ? "webp" : "jpg")}";

    internal string RecordOf(string contentKey) => StemOf(contentKey) + RecordEnding;

    /// <summary>What the names of a picture's files have in common: all before the size or the ending.</summary>
    internal static string StemIn(string path)
    {
        var name = Path.GetFileName(path.AsSpan());
        var end = name.IndexOfAny('-', '.');
        return (end < 0 ? name : name[..end]).ToString();
    }

    /// <summary>Whether anything was ever made near this key.</summary>
    internal bool Exists(string contentKey) => Directory.Exists(Path.GetDirectoryName(StemOf(contentKey)));

    /// <summary>Makes the key's folder; the first time also clears what workers left there that were ended in the middle of a file.</summary>
    internal void Enter(string contentKey)
    {
        var folder = Path.GetDirectoryName(StemOf(contentKey))!;
        Directory.CreateDirectory(folder);
        ref var entered = ref _entered[Convert.ToByte(contentKey[..2], 16)];
        if (entered)
            return;

        entered = true;
        var old = time.GetUtcNow().UtcDateTime - PartsLive;
        foreach (var part in Directory.EnumerateFiles(folder, "*.part"))
            if (File.GetLastWriteTimeUtc(part) < old)
                File.Delete(part);
    }

    /// <summary>All files of a content, whatever is burnt in.</summary>
    internal IReadOnlyList<string> FilesOf(string contentKey)
    {
        var stem = StemOf(contentKey);
        return [.. Directory.EnumerateFiles(Path.GetDirectoryName(stem)!, $"{contentKey}*").Where(path => StemIn(path) == contentKey)];
    }

    private static bool IsHexadecimal(ReadOnlySpan<char> text) => !text.IsEmpty && text.IndexOfAnyExcept(Hexadecimal) < 0;

    // Only digits, a to f and one full stop: no key leads out of the cache.
    private string StemOf(string contentKey)
    {
        ArgumentNullException.ThrowIfNull(contentKey);
        var dot = contentKey.IndexOf('.', StringComparison.Ordinal);
        var content = dot < 0 ? contentKey : contentKey.AsSpan(0, dot);
        if (contentKey.Length > LongestKey || content.Length < 16 || !IsHexadecimal(content) || (dot >= 0 && !IsHexadecimal(contentKey.AsSpan(dot + 1))))
            throw new ArgumentException("A content key is 16 to 128 lower-case hexadecimal digits.", nameof(contentKey));

        return Path.Join(_root, contentKey.AsSpan(0, 2), contentKey);
    }
}
