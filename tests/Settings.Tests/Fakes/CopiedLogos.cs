using BuildingBlocks.Imaging;

namespace Settings.Tests.Fakes;

/// <summary>Takes every file that begins with "logo" as it is, in every form.</summary>
internal sealed class CopiedLogos : ILogoPictures
{
    public async Task<LogoPicture> Prepare(string sourcePath, LogoTargets targets, CancellationToken ct)
    {
        var text = await File.ReadAllTextAsync(sourcePath, ct);
        if (!text.StartsWith("logo", StringComparison.Ordinal))
            return new LogoPicture(0, 0, default, "This is no logo.");

        await File.WriteAllTextAsync(targets.Whole, text, ct);
        await File.WriteAllTextAsync(targets.OnPaper, $"{text} on paper", ct);
        foreach (var (side, path) in targets.Icons)
            await File.WriteAllTextAsync(path, $"{text} {side}", ct);
        return new LogoPicture(320, 80, LogoShade.Light, null);
    }
}
