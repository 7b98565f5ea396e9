using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace Benchmarks.Zip;

/// <summary>Everything of a gallery as its visitor downloads it: the page's form, then the bytes.</summary>
internal sealed partial class ArchiveDownload(HttpClient visitor, Uri address, double firstByte)
{
    /// <summary>Milliseconds from the page's button to the first byte.</summary>
    public double FirstByteFromTheButton => firstByte;

    public long Length { get; private set; }

    /// <summary>Waits until what is made ahead for downloading is made.</summary>
    public static async Task AllSizesMade(HttpClient visitor, Uri gallery)
    {
        while ((await visitor.GetStringAsync($"{gallery}/download")).Contains("prepared when you ask for it", StringComparison.Ordinal))
            await Task.Delay(TimeSpan.FromMilliseconds(200), TimeProvider.System);
    }

    public static async Task<ArchiveDownload> Prepare(HttpClient visitor, Uri gallery)
    {
        var page = $"{gallery}/download";
        var form = FormToken().Match(await visitor.GetStringAsync(page));
        using var content = new FormUrlEncodedContent([new("__RequestVerificationToken", form.Groups[1].Value)]);
        using var request = new HttpRequestMessage(HttpMethod.Post, page) { Content = content };
        var clock = Stopwatch.StartNew();
        using var answer = await visitor.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        answer.EnsureSuccessStatusCode();
        await using var body = await answer.Content.ReadAsStreamAsync();
        await body.ReadExactlyAsync(new byte[1]);
        return new ArchiveDownload(visitor, answer.RequestMessage!.RequestUri!, clock.Elapsed.TotalMilliseconds);
    }

    /// <summary>Milliseconds to the first byte, and megabytes a second.</summary>
    public Task<(double FirstByte, double Speed)> Fetch() => Fetch(from: 0);

    /// <summary>Taken up at a byte.</summary>
    public async Task<(double FirstByte, double Speed)> Fetch(long from)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (from > 0)
            request.Headers.Range = new RangeHeaderValue(from, null);
        var clock = Stopwatch.StartNew();
        using var answer = await visitor.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        answer.EnsureSuccessStatusCode();
        await using var body = await answer.Content.ReadAsStreamAsync();
        var buffer = new byte[256 * 1024];
        long received = await body.ReadAsync(buffer);
        var first = clock.Elapsed.TotalMilliseconds;
        int read;
        while ((read = await body.ReadAsync(buffer)) > 0)
            received += read;

        Length = received == answer.Content.Headers.ContentLength
            ? from + received
            : throw new InvalidOperationException($"{received} bytes came, {answer.Content.Headers.ContentLength} were announced.");
        return (first, received / clock.Elapsed.TotalSeconds / 1e6);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex FormToken();
}
