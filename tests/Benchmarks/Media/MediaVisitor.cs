using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace Benchmarks.Media;

/// <summary>Somebody who came by a gallery's link and has its cookie.</summary>
internal sealed partial class MediaVisitor : IAsyncDisposable
{
    private MediaVisitor(HttpClient client, Uri page, string cookie) => (Client, Page, Cookie) = (client, page, cookie);

    public HttpClient Client { get; }

    /// <summary>The gallery's page.</summary>
    public Uri Page { get; }

    /// <summary>What opens it: a name and a value.</summary>
    public string Cookie { get; }

    public static async Task<MediaVisitor> Enter(HostUnderTest host, Guid gallery)
    {
        var cookies = new CookieContainer();
        var client = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, AutomaticDecompression = DecompressionMethods.None }) { Timeout = TimeSpan.FromMinutes(5) };
        using var answer = await client.GetAsync(await host.Link(gallery));
        answer.EnsureSuccessStatusCode();
        var cookie = cookies.GetCookies(host.Address).First(each => each.Name.StartsWith("visit-", StringComparison.Ordinal));
        return new MediaVisitor(client, answer.RequestMessage!.RequestUri!, $"{cookie.Name}={cookie.Value}");
    }

    /// <summary>The addresses of the smallest previews on all pages of the gallery.</summary>
    public async Task<List<string>> Tiles()
    {
        var (tiles, next) = (new HashSet<string>(), (string?)Page.PathAndQuery);
        while (next is not null)
        {
            var html = await Client.GetStringAsync(new Uri(Page, WebUtility.HtmlDecode(next)));
            tiles.UnionWith(Tile().Matches(html).Select(match => match.Value));
            next = Further().Match(html) is { Success: true } further ? further.Groups[1].Value : null;
        }

        return [.. tiles];
    }

    /// <summary>Opens the page so many times as a browser does: kilobytes on the wire, and milliseconds to its end.</summary>
    public async Task<(double Kilobytes, double Milliseconds)> OpenPage(int times)
    {
        var (length, elapsed) = (0, new Samples());
        for (var i = -20; i < times; i++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, Page);
            request.Headers.TryAddWithoutValidation("Accept-Encoding", "gzip, deflate, br");
            var clock = Stopwatch.StartNew();
            using var answer = await Client.SendAsync(request);
            length = (await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync()).Length;
            if (i >= 0)
                elapsed.Add(clock.Elapsed);
        }

        return (length / 1e3, elapsed.Median);
    }

    public ValueTask DisposeAsync()
    {
        Client.Dispose();
        return ValueTask.CompletedTask;
    }

    [GeneratedRegex("/media/[0-9a-f/]+/400(?![0-9])")]
    private static partial Regex Tile();

    [GeneratedRegex("class=\"further\"><a[^>]*href=\"([^\"]+)\"")]
    private static partial Regex Further();
}
