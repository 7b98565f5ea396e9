using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Galleries.Tests.Fakes;

/// <summary>A WebDAV server on a loopback port, as far as sources ask: listing and reading, with a password or without.</summary>
internal sealed class WebDavServer : IAsyncDisposable
{
    private static readonly XNamespace Dav = "DAV:";

    private readonly ConcurrentDictionary<string, (byte[] Content, int Stamp)> _files = new();
    private WebApplication? _app;
    private int _writes;

    private WebDavServer(string home) => Home = home;

    /// <summary>The path below which files are, with a slash at its end.</summary>
    public string Home { get; }

    public string Origin => _app!.Urls.Single();

    /// <summary>"user:password" that has to be given; null: nobody is asked.</summary>
    public string? Key { get; set; }

    /// <summary>Answers instead, where it says so by true.</summary>
    public Func<HttpContext, Task<bool>>? Before { get; set; }

    /// <summary>What was signed in with, request by request.</summary>
    public ConcurrentQueue<string> Keys { get; } = new();

    public static async Task<WebDavServer> Start(string home = "/dav/anna/")
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var server = new WebDavServer(home);
        server._app = builder.Build();
        server._app.Run(server.Answer);
        await server._app.StartAsync();
        return server;
    }

    public void Write(string path, string content) => _files[path] = (Encoding.UTF8.GetBytes(content), Interlocked.Increment(ref _writes));

    public void Delete(string path) => _files.TryRemove(path, out _);

    public Task Stop() => _app!.StopAsync();

    public ValueTask DisposeAsync() => _app!.DisposeAsync();

    private async Task Answer(HttpContext context)
    {
        if (Before is { } before && await before(context))
            return;

        var given = context.Request.Headers.Authorization.ToString() is { Length: > 6 } header ? Encoding.UTF8.GetString(Convert.FromBase64String(header["Basic ".Length..])) : "";
        Keys.Enqueue(given);
        if (Key is not null && Key != given)
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        var path = context.Request.Path.Value!;
        if (!path.StartsWith(Home, StringComparison.Ordinal))
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        else if (context.Request.Method == "PROPFIND")
            await List(context, path[Home.Length..].TrimEnd('/'));
        else
            await Send(context, path[Home.Length..]);
    }

    private async Task Send(HttpContext context, string path)
    {
        if (_files.TryGetValue(path, out var file))
            await context.Response.Body.WriteAsync(file.Content);
        else
            context.Response.StatusCode = StatusCodes.Status404NotFound;
    }

    private async Task List(HttpContext context, string folder)
    {
        var inside = folder.Length == 0 ? "" : $"{folder}/";
        var isFolder = folder.Length == 0 || _files.Keys.Any(path => path.StartsWith(inside, StringComparison.Ordinal));
        if (!isFolder && !_files.ContainsKey(folder))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var entries = new List<XElement> { isFolder ? Folder(folder) : File(folder) };
        if (isFolder && context.Request.Headers["Depth"] == "1")
            foreach (var name in _files.Keys.Where(path => path.StartsWith(inside, StringComparison.Ordinal)).Select(path => path[inside.Length..]).GroupBy(path => path.Split('/')[0]))
                entries.Add(name.Any(path => path.Contains('/', StringComparison.Ordinal)) ? Folder(inside + name.Key) : File(inside + name.Key));
        context.Response.StatusCode = StatusCodes.Status207MultiStatus;
        await context.Response.WriteAsync(new XElement(Dav + "multistatus", entries).ToString());
    }

    private XElement Folder(string path) => Entry($"{path}/", new XElement(Dav + "resourcetype", new XElement(Dav + "collection")));

    private XElement File(string path) => Entry(path, new XElement(Dav + "resourcetype"), new XElement(Dav + "getcontentlength", _files[path].Content.Length), new XElement(Dav + "getetag", $"\"{_files[path].Stamp}\""));

    private XElement Entry(string path, params XElement[] properties) => new(
        Dav + "response", new XElement(Dav + "href", Home + string.Join('/', path.TrimStart('/').Split('/').Select(Uri.EscapeDataString))),
        new XElement(Dav + "propstat", new XElement(Dav + "prop", properties), new XElement(Dav + "status", "HTTP/1.1 200 OK")));
}
