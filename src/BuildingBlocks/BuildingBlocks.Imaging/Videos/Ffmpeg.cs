namespace BuildingBlocks.Imaging.Videos;

/// <summary>What every call of ffmpeg has in common.</summary>
internal static class Ffmpeg
{
    /// <summary>Of the file's format alone, from this file alone: no list inside it leads to another file or to an address.</summary>
    public static IEnumerable<string> Source(string path, VideoFormat format, string threads) =>
    [
        "-max_alloc", "500000000", "-protocol_whitelist", "file,pipe", "-f", format == VideoFormat.WebM ? "matroska" : "mov",
        "-threads", threads, "-i", $"file:{Path.GetFullPath(path)}",
    ];

    public static bool HasMade(string target, ProcessEnding outcome) => outcome.ExitCode == 0 && new FileInfo(target) is { Exists: true, Length: > 0 };

    /// <summary>A folder for what is being made, without what an earlier process that died left behind.</summary>
    public static void Clear(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var file in Directory.EnumerateFiles(folder))
            File.Delete(file);
    }
}
