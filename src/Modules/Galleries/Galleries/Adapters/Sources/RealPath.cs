namespace Galleries.Adapters.Sources;

/// <summary>Where a path leads when every link on the way is followed.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    /// <summary>Null when there is nothing, or links lead in a circle.</summary>
    public static string? Of(string path)
    {
        var links = 0;
        return Follow(Path.GetFullPath(path), ref links);
    }

    /// <summary>Whether a real path is this folder or below it.</summary>
    public static bool IsWithin(string realPath, string realFolder) =>
        realPath == realFolder || realPath.StartsWith(Path.TrimEndingDirectorySeparator(realFolder) + Path.DirectorySeparatorChar, StringComparison.Ordinal)
        || realFolder == Path.GetPathRoot(realFolder);

    private static string? Follow(string path, ref int links)
    {
        var root = Path.GetPathRoot(path)!;
        var real = root;
        foreach (var part in path[root.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = Path.Combine(real, part);
            FileSystemInfo entry = Directory.Exists(next) ? new DirectoryInfo(next) : new FileInfo(next);
            if (entry.LinkTarget is { } target)
            {
                if (++links > MostLinks || Follow(Path.GetFullPath(target, real), ref links) is not { } followed)
                    return null;
                real = followed;
            }
            else if (entry.Exists)
                real = next;
            else
                return null;
        }

        return real;
    }
}
