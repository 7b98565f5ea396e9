using Host;

namespace Benchmarks;

/// <summary>The program that is started to be measured: the one <c>./dev publish</c> makes where the surroundings name it, else the one beside the benchmarks.</summary>
internal static class BuiltProgram
{
    public static string Path { get; } = Environment.GetEnvironmentVariable("GALLERY_PROGRAM") is { Length: > 0 } path ? path : typeof(GalleryHost).Assembly.Location;
}
