using BuildingBlocks.Imaging;
using Microsoft.Extensions.DependencyInjection;

namespace Browser.Tests;

/// <summary>As on a busy day: what is made ahead of time has to wait, what somebody is looking at is made.</summary>
internal sealed class HeldPreviews(IPreviewCache cache, Task letGo) : IPreviewCache
{
    public static void Hold(IServiceCollection services, Task letGo)
    {
        var made = services.Last(service => service.ServiceType == typeof(IPreviewCache)).ImplementationType!;
        services.AddSingleton(made);
        services.AddSingleton<IPreviewCache>(provider => new HeldPreviews((IPreviewCache)provider.GetRequiredService(made), letGo));
    }

    public string PathOf(string contentKey, Variant variant) => cache.PathOf(contentKey, variant);

    public async Task<Rendering> Ensure(string contentKey, string sourcePath, IReadOnlyList<Variant> variants, CancellationToken ct)
    {
        await letGo.WaitAsync(ct);
        return await cache.Ensure(contentKey, sourcePath, variants, ct);
    }

    public Task<Rendering> EnsureNow(string contentKey, string sourcePath, IReadOnlyList<Variant> variants, Overlay? overlay, CancellationToken ct) =>
        cache.EnsureNow(contentKey, sourcePath, variants, overlay, ct);

    public void NoteUse(string path) => cache.NoteUse(path);

    public void Remove(string contentKey) => cache.Remove(contentKey);
}
