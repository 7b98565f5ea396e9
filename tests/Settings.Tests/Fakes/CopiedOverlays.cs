using BuildingBlocks.Imaging;

namespace Settings.Tests.Fakes;

/// <summary>Takes every file that begins with "logo" as it is.</summary>
internal sealed class CopiedOverlays : IOverlayPictures
{
    public async Task<OverlayPicture> Prepare(string sourcePath, string targetPath, CancellationToken ct)
    {
        var text = await File.ReadAllTextAsync(sourcePath, ct);
        if (!text.StartsWith("logo", StringComparison.Ordinal))
            return new OverlayPicture(0, 0, "This is no logo.");

        await File.WriteAllTextAsync(targetPath, text, ct);
        return new OverlayPicture(800, 200, null);
    }
}
