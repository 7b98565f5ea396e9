using Testing.Photographs;

namespace Benchmarks.Media;

/// <summary>
/// What a wedding looks like to a disk: 200 JPEGs of 12 to 24 megapixels and 4 to 12 MB, 1.2 GB in all, with EXIF dates, one in eight
/// held upright. Made once and kept outside the repository.
/// </summary>
internal static class ReferenceSet
{
    // Changed when the pictures change, so that an old set is not taken for a new one.
    private const string Edition = "gallery-reference-set-1";

    private static readonly (int Width, int Height)[] Cameras = [(4240, 2832), (4608, 3072), (5184, 3456), (5472, 3648), (6000, 4000)];

    /// <summary>The first so many files of the set, made where they are missing.</summary>
    public static string[] Take(int count)
    {
        var folder = Directory.CreateDirectory(Path.Combine(CacheFolder, Edition)).FullName;
        var paths = Enumerable.Range(0, count).Select(i => Path.Combine(folder, $"IMG_{i + 1:0000}.JPG")).ToArray();
        foreach (var (i, path) in paths.Index().Where(file => !File.Exists(file.Item)))
        {
            PhotographOf(i).WriteJpeg($"{path}.part");
            File.Move($"{path}.part", path);
        }

        return paths;
    }

    private static string CacheFolder =>
        Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } cache ? cache : Path.GetTempPath();

    private static Photograph PhotographOf(int i)
    {
        var (width, height) = Cameras[i % Cameras.Length];
        var isUpright = i % 8 == 3;
        return new Photograph(i, isUpright ? height : width, isUpright ? width : height)
        {
            Orientation = isUpright ? 6 : 1,
            TakenAt = new DateTime(2026, 6, 20, 10, 0, 0).AddSeconds(97 * i),
            Quality = (i % 20) switch { 19 => 97, _ when i % 5 == 0 => 94, _ => 92 },
        };
    }
}
