using AngleSharp;
using AngleSharp.Html.Dom;

namespace Host.Tests.App;

/// <summary>Somebody's browser: keeps cookies, follows redirects, opens pages. It has no scripts, so every journey shows that none are needed.</summary>
internal sealed class Browser(Uri home, string computer) : IDisposable
{
    private const int MostRedirects = 5;

    private readonly HttpClient _http = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = home };

    /// <summary>What the browser keeps, with the flags each cookie was given.</summary>
    public CookieJar Cookies { get; } = new();

    /// <summary>What it asks for in every request.</summary>
    public string Languages { get; set; } = "en-US";

    /// <summary>Asks for one address, following nothing.</summary>
    public Task<HttpResponseMessage> Get(string path, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value).ShouldBeTrue();
        return Send(request);
    }

    /// <summary>Sends fields to an address, following nothing.</summary>
    public Task<HttpResponseMessage> Post(string path, params (string Name, string Value)[] fields) =>
        Send(new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))) });

    /// <summary>Sends a request with this browser's cookies, following nothing.</summary>
    /// <param name="request">The request.</param>
    /// <param name="reading">Whether to wait for all of the answer, which for some never ends.</param>
    public async Task<HttpResponseMessage> Send(HttpRequestMessage request, HttpCompletionOption reading = HttpCompletionOption.ResponseContentRead)
    {
        request.Headers.TryAddWithoutValidation("X-Forwarded-For", computer);
        request.Headers.TryAddWithoutValidation("Accept-Language", Languages);
        if (Cookies.Header is { Length: > 0 } cookies)
            request.Headers.TryAddWithoutValidation("Cookie", cookies);
        var response = await _http.SendAsync(request, reading);
        Cookies.Keep(response);
        return response;
    }

    /// <summary>Opens a page as if its address was typed.</summary>
    public async Task<Page> Open(string path) => await Arrive(await Get(path, ("Accept", "text/html")));

    /// <summary>Where an answer leads: the page it is, or the one it redirects to.</summary>
    public async Task<Page> Arrive(HttpResponseMessage response)
    {
        for (var steps = 0; response.Headers.Location is { } next; steps++)
        {
            steps.ShouldBeLessThan(MostRedirects, $"The redirects do not end: {next}");
            response = await Get(new Uri(response.RequestMessage!.RequestUri!, next).PathAndQuery, ("Accept", "text/html"));
        }

        var html = await response.Content.ReadAsStringAsync();
        var document = await BrowsingContext.New(Configuration.Default)
            .OpenAsync(answer => answer.Content(html).Address(response.RequestMessage!.RequestUri!.AbsoluteUri));
        return new Page(this, response, html, (IHtmlDocument)document);
    }

    /// <summary>A token that lets this browser's own requests through, as scripts find it in a page.</summary>
    public async Task<string> FormToken(string page = "/sign-in") =>
        (await Open(page)).Document.QuerySelector("meta[name=antiforgery]")?.GetAttribute("content") ?? throw new ShouldAssertException($"{page} has no token for forms.");

    /// <summary>Another window with the same cookies.</summary>
    public Browser Again() => At(home);

    /// <summary>The same cookies, taken to where the product listens now.</summary>
    public Browser At(Uri address)
    {
        var other = new Browser(address, computer);
        other.Cookies.Take(Cookies);
        return other;
    }

    public void Dispose() => _http.Dispose();
}

/// <summary>A browser's cookies by name.</summary>
internal sealed class CookieJar
{
    private readonly Dictionary<string, string> _values = [];
    private readonly List<SetCookie> _given = [];

    public string Header => string.Join("; ", _values.Select(cookie => $"{cookie.Key}={cookie.Value}"));

    /// <summary>Every cookie as it was given, also those that were taken back.</summary>
    public IReadOnlyList<SetCookie> Given => _given;

    public void Keep(HttpResponseMessage response)
    {
        if (!response.Headers.TryGetValues("Set-Cookie", out var lines))
            return;

        foreach (var line in lines)
        {
            var cookie = SetCookie.Parse(line);
            _given.Add(cookie);
            if (cookie.Value.Length == 0)
                _values.Remove(cookie.Name);
            else
                _values[cookie.Name] = cookie.Value;
        }
    }

    public void Take(CookieJar other)
    {
        foreach (var (name, value) in other._values)
            _values[name] = value;
    }
}

/// <summary>A cookie as a server gives it.</summary>
internal sealed record SetCookie(string Name, string Value, IReadOnlyList<string> Attributes)
{
    public static SetCookie Parse(string line)
    {
        var parts = line.Split(';', StringSplitOptions.TrimEntries);
        var pair = parts[0].Split('=', 2);
        return new SetCookie(pair[0], pair[1], [.. parts[1..].Select(part => part.ToLowerInvariant())]);
    }
}
