using System.Reflection;
using System.Runtime.InteropServices;

namespace BuildingBlocks.Imaging.Native;

/// <summary>Finds the native library, the packaged one first, and starts it with nothing but the loaders of the accepted formats.</summary>
internal static class VipsLibrary
{
    private static readonly string[] Loaders =
    [
        "VipsForeignLoadJpegFile", "VipsForeignLoadPngFile", "VipsForeignLoadWebpFile",
        "VipsForeignLoadNsgifFile", "VipsForeignLoadTiffFile", "VipsForeignLoadHeifFile",
    ];

    private static readonly Lock Gate = new();
    private static bool _started;

    /// <summary>Why pictures can't be read on this machine.</summary>
    internal static string Missing { get; } =
        $"The image library libvips is missing. Looked in {PackagedFolder} and among the system's libraries ({string.Join(", ", SystemNames)}). " +
        "Run 'npm ci' in the folder of the sources and build again, or install libvips 8.15 or newer with the system's package manager.";

    private static string PackagedFolder => Path.Combine(AppContext.BaseDirectory, "libvips");

    private static string[] SystemNames =>
        OperatingSystem.IsWindows() ? ["libvips-42.dll"] :
        OperatingSystem.IsMacOS() ? ["libvips.42.dylib", "/opt/homebrew/lib/libvips.42.dylib", "/usr/local/lib/libvips.42.dylib"] :
        ["libvips.so.42", "libvips-cpp.so.42"];

    /// <summary>Loads and starts the library; throws <see cref="DllNotFoundException"/> with <see cref="Missing"/> where there is none.</summary>
    internal static void Start()
    {
        lock (Gate)
        {
            if (_started)
                return;

            NativeLibrary.SetDllImportResolver(typeof(VipsLibrary).Assembly, Resolve);
            if (LibVips.Init("gallery") != 0)
                throw new InvalidOperationException("The image library libvips did not start.");

            Restrict();
            _started = true;
        }
    }

    // One picture a worker and one worker a core: threads within a picture would only stand in each other's way. The cache of operations
    // would keep files and pixels of pictures that are done.
    private static void Restrict()
    {
        LibVips.SetConcurrency(1);
        LibVips.SetCacheMax(0);
        LibVips.BlockOperation("VipsForeignLoad", blocked: true);
        foreach (var loader in Loaders)
            LibVips.BlockOperation(loader, blocked: false);
    }

    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? search)
    {
        if (name != LibVips.Library)
            return 0;

        foreach (var candidate in Packaged().Concat(SystemNames))
            if (NativeLibrary.TryLoad(candidate, out var handle))
                return handle;

        throw new DllNotFoundException(Missing);
    }

    private static IEnumerable<string> Packaged() =>
        Directory.Exists(PackagedFolder)
            ? Directory.EnumerateFiles(PackagedFolder, "libvips*", SearchOption.AllDirectories).Where(f => f.Contains(Platform, StringComparison.Ordinal))
            : [];

    private static string Platform
    {
        get
        {
            var system = OperatingSystem.IsWindows() ? "win32" : OperatingSystem.IsMacOS() ? "darwin" : IsMusl ? "linuxmusl" : "linux";
            return $"-{system}-{(RuntimeInformation.ProcessArchitecture == Architecture.Arm64 ? "arm64" : "x64")}{Path.DirectorySeparatorChar}";
        }
    }

    private static bool IsMusl => RuntimeInformation.RuntimeIdentifier.Contains("musl", StringComparison.Ordinal);
}
