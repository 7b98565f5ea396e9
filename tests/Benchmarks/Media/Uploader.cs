namespace Benchmarks.Media;

/// <summary>Sends files into a gallery as the studio's page does: so many at once, each as one request's body.</summary>
internal sealed class Uploader(HostUnderTest host)
{
    private const int AtOnce = 3;

    public Task Send(Guid gallery, IReadOnlyList<string> paths, int copy) =>
        Parallel.ForEachAsync(paths, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (path, ct) =>
            await Send(gallery, $"{copy:000}-{Path.GetFileName(path)}", Copy.Of(path, copy), ct));

    public async Task Send(Guid gallery, string name, Stream content, CancellationToken ct)
    {
        var asset = Guid.CreateVersion7();
        using var request = host.Signed(HttpMethod.Post, $"/studio/galleries/{gallery}/uploads?assetId={asset}&name={Uri.EscapeDataString(name)}");
        await using (content)
        {
            request.Content = new StreamContent(content, 256 * 1024);
            using var answer = await host.Studio.SendAsync(request, ct);
            if (!answer.IsSuccessStatusCode)
                throw new InvalidOperationException($"{name} was refused: {await answer.Content.ReadAsStringAsync(ct)}");
        }
    }
}
