namespace BuildingBlocks.Tests;

/// <summary>A few seconds of everything in an ordinary run, the long form when asked for.</summary>
internal static class Soak
{
    public static bool IsOn { get; } = Environment.GetEnvironmentVariable("GALLERY_SOAK") == "1";
}
