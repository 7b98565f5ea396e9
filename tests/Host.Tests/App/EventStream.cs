namespace Host.Tests.App;

/// <summary>What a page hears by server-sent events.</summary>
internal sealed class EventStream : IDisposable
{
    private readonly CancellationTokenSource _limit = new(TimeSpan.FromMinutes(2));
    private readonly HttpResponseMessage _response;
    private readonly StreamReader _lines;

    private EventStream(HttpResponseMessage response, Stream content) => (_response, _lines) = (response, new StreamReader(content));

    public int Status => (int)_response.StatusCode;

    /// <summary>Opens it, and waits until it has begun where it is there.</summary>
    public static async Task<EventStream> Open(Browser browser, string path)
    {
        var response = await browser.Send(new HttpRequestMessage(HttpMethod.Get, path), HttpCompletionOption.ResponseHeadersRead);
        var stream = new EventStream(response, await response.Content.ReadAsStreamAsync());
        if (response.IsSuccessStatusCode)
            (await stream.Line()).ShouldStartWith("retry:");
        return stream;
    }

    /// <summary>What the next event says; null where there is none any more.</summary>
    public async Task<string?> Next()
    {
        while (await Line() is { } line)
            if (line.StartsWith("data: ", StringComparison.Ordinal))
                return line[6..];
        return null;
    }

    /// <summary>Goes on until an event says this.</summary>
    public async Task Hear(string kind)
    {
        while (await Next() is { } said)
            if (said.Contains(kind, StringComparison.Ordinal))
                return;
        throw new ShouldAssertException($"The stream ended before it said '{kind}'.");
    }

    /// <summary>Goes on until it ends as a whole answer does: one that is broken off is an error.</summary>
    public async Task End()
    {
        while (await Next() is not null)
        {
        }
    }

    public void Dispose()
    {
        _lines.Dispose();
        _limit.Dispose();
        _response.Dispose();
    }

    private async Task<string?> Line() => await _lines.ReadLineAsync(_limit.Token);
}
