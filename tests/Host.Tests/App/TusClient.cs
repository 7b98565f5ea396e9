using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Host.Tests.App;

/// <summary>Speaks tus 1.0.0 with bare requests, so that what no client library does can be tried, too.</summary>
internal sealed class TusClient
{
    private readonly Browser _browser;
    private readonly string _token;
    private readonly string _endpoint;

    private TusClient(Browser browser, string token, string galleryPath) => (_browser, _token, _endpoint) = (browser, token, $"{galleryPath}/uploads");

    /// <summary>With a browser's cookies and its token, as a page's script has it.</summary>
    public static async Task<TusClient> For(Browser browser, string galleryPath) => new(browser, await browser.FormToken(), galleryPath);

    /// <summary>The sentence and the kind in an answer that refuses.</summary>
    public static async Task<(string? Reason, string? Kind)> Refusal(HttpResponseMessage answer)
    {
        var body = await answer.Content.ReadAsStringAsync();
        answer.Content.Headers.ContentType?.MediaType.ShouldBe("application/json", $"{answer.StatusCode}: {body}");
        var refusal = JsonDocument.Parse(body).RootElement;
        return (refusal.GetProperty("reason").GetString(), refusal.GetProperty("kind").GetString());
    }

    public static long Offset(HttpResponseMessage answer) => long.Parse(Header(answer, "Upload-Offset"), CultureInfo.InvariantCulture);

    public static string Header(HttpResponseMessage answer, string name) => string.Join(", ", answer.Headers.TryGetValues(name, out var values) ? values : []);

    /// <summary>Announces a file, with its first bytes if told.</summary>
    public Task<HttpResponseMessage> Create(string name, long length, Guid? assetId = null, byte[]? first = null, string? sha256 = null, string? checksum = null)
    {
        var metadata = new List<string> { $"filename {Base64(name)}" };
        if (assetId is { } id)
            metadata.Add($"assetid {Base64($"{id}")}");
        if (sha256 is not null)
            metadata.Add($"sha256 {Base64(sha256)}");
        var request = Request(HttpMethod.Post, _endpoint, ("Upload-Length", $"{length}"), ("Upload-Metadata", string.Join(',', metadata)));
        return Send(request, first is null ? null : new ByteArrayContent(first), checksum);
    }

    /// <summary>Announces a file; the address of its upload.</summary>
    public async Task<string> Begin(string name, long length, Guid? assetId = null, string? sha256 = null)
    {
        var answer = await Create(name, length, assetId, sha256: sha256);
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
        return answer.Headers.Location!.OriginalString;
    }

    public Task<HttpResponseMessage> Patch(string upload, long offset, byte[] piece, string? checksum = null) => Patch(upload, offset, new ByteArrayContent(piece), checksum);

    public Task<HttpResponseMessage> Patch(string upload, long offset, HttpContent piece, string? checksum = null) =>
        Send(Request(HttpMethod.Patch, upload, ("Upload-Offset", $"{offset}")), piece, checksum);

    public Task<HttpResponseMessage> Head(string upload) => _browser.Send(Request(HttpMethod.Head, upload));

    public Task<HttpResponseMessage> Delete(string upload) => _browser.Send(Request(HttpMethod.Delete, upload));

    public Task<HttpResponseMessage> Options() => _browser.Send(new HttpRequestMessage(HttpMethod.Options, _endpoint));

    /// <summary>Any request, with these headers added to the usual ones.</summary>
    public Task<HttpResponseMessage> Ask(HttpMethod method, string? path = null, params (string Name, string Value)[] headers) =>
        _browser.Send(Request(method, path ?? _endpoint, headers));

    private HttpRequestMessage Request(HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, path);
        request.Headers.Add("RequestVerificationToken", _token);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        if (!request.Headers.Contains("Tus-Resumable"))
            request.Headers.Add("Tus-Resumable", "1.0.0");
        return request;
    }

    private Task<HttpResponseMessage> Send(HttpRequestMessage request, HttpContent? piece, string? checksum)
    {
        if (piece is not null)
            piece.Headers.ContentType = new MediaTypeHeaderValue("application/offset+octet-stream");
        if (checksum is not null)
            request.Headers.TryAddWithoutValidation("Upload-Checksum", checksum);
        request.Content = piece;
        return _browser.Send(request);
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
