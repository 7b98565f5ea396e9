using System.Net;
using System.Text;

namespace Benchmarks.Media;

/// <summary>Sends files into a gallery by tus as the studio's page does: so many at once, each announced and sent in pieces.</summary>
internal sealed class Uploader(HostUnderTest host, int piece = int.MaxValue)
{
    private const int AtOnce = 4;

    public Task Send(Guid gallery, IReadOnlyList<string> paths, int copy) =>
        Parallel.ForEachAsync(paths, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (path, ct) =>
        {
            var name = $"{copy:000}-{Path.GetFileName(path)}";
            if (await Send(gallery, name, Copy.Of(path, copy), ct) is { } refusal)
                throw new InvalidOperationException($"{name} was refused: {refusal}");
        });

    /// <summary>Null when the file was taken, else what the product says of it.</summary>
    public async Task<string?> Send(Guid gallery, string name, Stream content, CancellationToken ct)
    {
        await using var file = content;
        var length = file.Length;
        var upload = await Announce(gallery, name, length, ct);
        for (long offset = 0; offset < length; offset += piece)
        {
            using var request = Tus(HttpMethod.Patch, upload, ("Upload-Offset", $"{offset}"));
            request.Content = await Piece(file, offset, length, ct);
            using var answer = await host.Studio.SendAsync(request, ct);
            if (answer.StatusCode == HttpStatusCode.UnprocessableEntity)
                return await answer.Content.ReadAsStringAsync(ct);
            answer.EnsureSuccessStatusCode();
        }

        return null;
    }

    private async Task<string> Announce(Guid gallery, string name, long length, CancellationToken ct)
    {
        using var request = Tus(
            HttpMethod.Post, $"/studio/galleries/{gallery}/uploads",
            ("Upload-Length", $"{length}"), ("Upload-Metadata", $"filename {Convert.ToBase64String(Encoding.UTF8.GetBytes(name))}"));
        using var answer = await host.Studio.SendAsync(request, ct);
        answer.EnsureSuccessStatusCode();
        return answer.Headers.Location!.OriginalString;
    }

    private async Task<HttpContent> Piece(Stream file, long offset, long length, CancellationToken ct)
    {
        HttpContent content;
        if (offset == 0 && length <= piece)
        {
            content = new StreamContent(file, 256 * 1024);
            // As a browser does.
            content.Headers.ContentLength = length;
        }
        else
        {
            var bytes = new byte[Math.Min(piece, length - offset)];
            await file.ReadExactlyAsync(bytes, ct);
            content = new ByteArrayContent(bytes);
        }

        content.Headers.Add("Content-Type", "application/offset+octet-stream");
        return content;
    }

    private HttpRequestMessage Tus(HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        var request = host.Signed(method, path);
        request.Headers.Add("Tus-Resumable", "1.0.0");
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return request;
    }
}
