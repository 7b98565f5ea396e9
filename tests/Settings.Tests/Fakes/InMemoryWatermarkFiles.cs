using System.Security.Cryptography;
using Settings.Ports;

namespace Settings.Tests.Fakes;

/// <summary>Takes every text that begins with "logo".</summary>
internal sealed class InMemoryWatermarkFiles : IWatermarkFiles
{
    public Dictionary<Guid, string> Kept { get; } = [];

    public async Task<WatermarkFile> Keep(Guid imageId, Stream sent, CancellationToken ct)
    {
        var text = await new StreamReader(sent).ReadToEndAsync(ct);
        if (!text.StartsWith("logo", StringComparison.Ordinal))
            return new WatermarkFile("", 0, 0, "This is no logo.");

        Kept[imageId] = text;
        return new WatermarkFile(Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text))), 800, 200);
    }

    public Task<string?> PathOf(Guid imageId, CancellationToken ct) => Task.FromResult(Kept.ContainsKey(imageId) ? $"/files/{imageId}" : null);

    public Task Delete(Guid imageId, CancellationToken ct)
    {
        Kept.Remove(imageId);
        return Task.CompletedTask;
    }
}
