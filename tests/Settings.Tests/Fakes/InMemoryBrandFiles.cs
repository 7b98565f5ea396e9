using Settings.Contracts;
using Settings.Domain;
using Settings.Ports;

namespace Settings.Tests.Fakes;

/// <summary>Takes every text that begins with "logo".</summary>
internal sealed class InMemoryBrandFiles : IBrandFiles
{
    public Dictionary<Guid, byte[]> Kept { get; } = [];

    public async Task<KeptPicture> Keep(Guid pictureId, Stream sent, CancellationToken ct)
    {
        var text = await new StreamReader(sent).ReadToEndAsync(ct);
        if (!text.StartsWith("logo", StringComparison.Ordinal))
            return new KeptPicture(null, "This is no logo.");

        Kept[pictureId] = System.Text.Encoding.UTF8.GetBytes(text);
        return new KeptPicture(new StoredPicture(pictureId, text, 320, 80, PictureShade.Dark), null);
    }

    public ValueTask<byte[]?> Read(Guid pictureId, PictureForm form, CancellationToken ct) => ValueTask.FromResult(Kept.GetValueOrDefault(pictureId));

    public Task Delete(Guid pictureId, CancellationToken ct)
    {
        Kept.Remove(pictureId);
        return Task.CompletedTask;
    }
}
