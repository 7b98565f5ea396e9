using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Host.Web;

/// <summary>
/// A download of known length that can be resumed: strong entity tag, single ranges, preconditions, HEAD. Several ranges in one
/// request are answered with the whole, as RFC 9110 allows.
/// </summary>
internal sealed class SentFile(
    string fileName, string contentType, long length, string tag, Func<Stream, long, long, CancellationToken, Task> write) : IActionResult
{
    /// <summary>Done once the last byte has been handed over.</summary>
    public Func<Task> Ended { get; init; } = () => Task.CompletedTask;

    private readonly EntityTagHeaderValue _tag = new($"\"{tag}\"");

    /// <summary>Whether a request asks for a download from its beginning on, so that it counts as one; resuming and asking ahead do not.</summary>
    public static bool Begins(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && request.Headers.IfNoneMatch.Count == 0
        && (request.GetTypedHeaders().Range is not { Ranges.Count: 1 } range || range.Ranges.First().From == 0);

    public async Task ExecuteResultAsync(ActionContext context)
    {
        var (request, response) = (context.HttpContext.Request, context.HttpContext.Response);
        Describe(response);
        if (Refusal(request) is { } status)
        {
            response.StatusCode = status;
            return;
        }

        var (from, to) = Wanted(request);
        if (from >= to && length > 0)
        {
            response.StatusCode = StatusCodes.Status416RangeNotSatisfiable;
            response.Headers.ContentRange = new ContentRangeHeaderValue(length).ToString();
            return;
        }

        await Send(context.HttpContext, from, to);
    }

    private void Describe(HttpResponse response)
    {
        var headers = response.GetTypedHeaders();
        headers.ETag = _tag;
        headers.CacheControl = new CacheControlHeaderValue { Private = true, NoCache = true };
        response.Headers.AcceptRanges = "bytes";
    }

    private int? Refusal(HttpRequest request)
    {
        var headers = request.GetTypedHeaders();
        if (headers.IfMatch.Count > 0 && !headers.IfMatch.Any(Matches))
            return StatusCodes.Status412PreconditionFailed;

        return headers.IfNoneMatch.Any(tag => tag == EntityTagHeaderValue.Any || tag.Compare(_tag, useStrongComparison: false))
            ? StatusCodes.Status304NotModified
            : null;
    }

    private bool Matches(EntityTagHeaderValue tag) => tag == EntityTagHeaderValue.Any || tag.Compare(_tag, useStrongComparison: true);

    // The range as [from, to); an empty one cannot be satisfied.
    private (long From, long To) Wanted(HttpRequest request)
    {
        var headers = request.GetTypedHeaders();
        var isSame = headers.IfRange is not { } ifRange || ifRange.EntityTag?.Compare(_tag, useStrongComparison: true) == true;
        if (!HttpMethods.IsGet(request.Method) || !isSame || headers.Range is not { Ranges.Count: 1 } asked || asked.Unit != "bytes")
            return (0, length);

        var range = asked.Ranges.First();
        return range.From is { } from
            ? (from, Math.Min((range.To ?? length - 1) + 1, length))
            : (Math.Max(0, length - range.To!.Value), length);
    }

    private async Task Send(HttpContext context, long from, long to)
    {
        var response = context.Response;
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(fileName);
        response.Headers.ContentDisposition = disposition.ToString();
        response.ContentType = contentType;
        response.ContentLength = to - from;
        if (to - from != length)
        {
            response.StatusCode = StatusCodes.Status206PartialContent;
            response.Headers.ContentRange = new ContentRangeHeaderValue(from, to - 1, length).ToString();
        }

        if (HttpMethods.IsHead(context.Request.Method) || from == to)
            return;

        try
        {
            await write(response.Body, from, to, context.RequestAborted);
            if (to == length)
                await Ended();
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            context.Abort(); // the reader went away; nobody is left to be told
        }
    }
}
