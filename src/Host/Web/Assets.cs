using System.Collections.Frozen;
using System.Text.Json;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace Host.Web;

/// <summary>The bundled front-end files beside the program: their addresses, and how they are sent.</summary>
public sealed class Assets
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "wwwroot", "dist");
    private static readonly FileExtensionContentTypeProvider ContentTypes = new();

    private readonly FrozenDictionary<string, string> _names =
        JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(Path.Combine(Folder, "manifest.json")))!.ToFrozenDictionary();

    private readonly FrozenSet<string> _files = Directory.EnumerateFiles(Folder).Select(file => Path.GetFileName(file)).ToFrozenSet();

    /// <summary>The address of a bundled file, by the name of its source such as <c>client.css</c>.</summary>
    public string Url(string name) => $"/dist/{_names[name]}";

    /// <summary>Every file's name holds the hash of its content, so browsers may keep it for ever.</summary>
    public IResult Send(string file, HttpContext context)
    {
        if (!_files.Contains(file) || !ContentTypes.TryGetContentType(file, out var contentType))
            return Results.NotFound();

        var headers = context.Response.Headers;
        headers.CacheControl = "public, max-age=31536000, immutable";
        headers.Vary = HeaderNames.AcceptEncoding;
        var (suffix, encoding) = Encoding(file, context.Request);
        if (encoding is not null)
            headers.ContentEncoding = encoding;

        return Results.File(Path.Combine(Folder, file + suffix), contentType);
    }

    private (string Suffix, string? Encoding) Encoding(string file, HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().AcceptEncoding.Where(value => value.Quality is not 0).Select(value => value.Value.Value).ToHashSet();
        if (accepted.Contains("br") && _files.Contains(file + ".br"))
            return (".br", "br");
        return accepted.Contains("gzip") && _files.Contains(file + ".gz") ? (".gz", "gzip") : ("", null);
    }
}

internal static class BundledFiles
{
    /// <summary>Sends <c>/dist/…</c> before anything else is asked about the request.</summary>
    public static IApplicationBuilder UseBundledFiles(this IApplicationBuilder app) => app.Map("/dist", files => files.Run(context =>
    {
        var assets = context.RequestServices.GetRequiredService<Assets>();
        var isRead = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method);
        var answer = isRead ? assets.Send(context.Request.Path.Value!.TrimStart('/'), context) : Results.StatusCode(StatusCodes.Status405MethodNotAllowed);
        return answer.ExecuteAsync(context);
    }));
}
