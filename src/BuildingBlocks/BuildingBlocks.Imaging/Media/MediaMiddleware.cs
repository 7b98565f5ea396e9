using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace BuildingBlocks.Imaging.Media;

/// <summary>
/// Sends previews, and GIFs and videos that move: match, parse, authorize, take from the cache or make, send. Every request is authorized by the media source, also
/// one that is answered with "not modified".
/// </summary>
internal sealed class MediaMiddleware(RequestDelegate next, IPreviewCache cache, MarkedPreviews marked)
{
    private const string ForEver = "private, max-age=31536000, immutable";

    public Task Invoke(HttpContext context, IMediaSource source)
    {
        if (!context.Request.Path.StartsWithSegments(MediaUrl.Prefix, StringComparison.Ordinal, out var rest))
            return next(context);

        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
            return NotAllowed(context);

        if (MediaRequest.Parse(rest) is not { } request)
            return Status(context, StatusCodes.Status404NotFound);

        return request.IsMoving ? AnswerMoving(context, request, source) : Answer(context, request, source);
    }

    private async Task Answer(HttpContext context, MediaRequest request, IMediaSource source)
    {
        var original = await source.Find(context, request.Container, request.Item, context.RequestAborted);
        if (original is null)
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        else if (!TryFindLook(request, original, out var overlay))
            RedirectTo(context, MediaUrl.Of(request.Container, request.Item, PresentOf(original), request.Edge));
        else
            await SendOrMake(context, original, overlay, new Variant(request.Edge, Accepted.Choose(request.Edge, context.Request.Headers.Accept)));
    }

    // Whoever may see both sees what the address says: with or without the overlay.
    private static bool TryFindLook(MediaRequest request, MediaOriginal original, out Overlay? overlay)
    {
        overlay = original.Overlay;
        if (MediaUrl.IsVersion(request.Version, original.ContentKey, overlay?.Key))
            return true;

        overlay = null;
        return original.CleanToo && MediaUrl.IsVersion(request.Version, original.ContentKey, null);
    }

    private static string PresentOf(MediaOriginal original) => MediaUrl.Version(original.ContentKey, original.CleanToo ? null : original.Overlay?.Key);

    private static async Task AnswerMoving(HttpContext context, MediaRequest request, IMediaSource source)
    {
        var original = await source.FindMoving(context, request.Container, request.Item, request.Version, context.RequestAborted);
        if (original is not null && !IsPresent(request, original))
            RedirectTo(context, MediaUrl.OfMoving(request.Container, request.Item, original.ContentKey));
        else if (original is null || !await MovingBody.TrySend(context, original, ForEver))
            context.Response.StatusCode = StatusCodes.Status404NotFound;
    }

    private static bool IsPresent(MediaRequest request, MovingOriginal original) => MediaUrl.VersionOf(original.ContentKey).SequenceEqual(request.Version);

    // A page that was opened before the picture was replaced shows the new one.
    private static void RedirectTo(HttpContext context, string address)
    {
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = context.Request.PathBase + address;
    }

    private async Task SendOrMake(HttpContext context, MediaOriginal original, Overlay? overlay, Variant variant)
    {
        var key = original.KeyWith(overlay);
        var path = cache.PathOf(key, variant);
        var tag = TagOf(key, variant);
        if (IsKnownToAsker(context, tag))
            NotModified(context, tag);
        else if (!await Send(context, path, variant, tag))
            await MakeAndSend(context, original, overlay, variant, tag);
    }

    private async Task MakeAndSend(HttpContext context, MediaOriginal original, Overlay? overlay, Variant variant, string tag)
    {
        // Not stopped with the request: others may wait for the same picture, which is read from this request's file.
        var key = original.KeyWith(overlay);
        var made = overlay is null ? await MakeClean(original, variant, context.RequestAborted) : await marked.MakeNow(original, overlay, variant, context.RequestAborted);
        if (made is { Refusal: { } refusal })
            await Refuse(context, refusal);
        else if (made is null || !await Send(context, cache.PathOf(key, variant), variant, tag))
            context.Response.StatusCode = StatusCodes.Status404NotFound;
    }

    private async Task<Rendering?> MakeClean(MediaOriginal original, Variant variant, CancellationToken ct) =>
        await original.LocalPath(ct) is { } source ? await cache.EnsureNow(original.ContentKey, source, Wanted(original, variant), null, CancellationToken.None) : null;

    // All sizes at once where nobody made them ahead of time: whoever wants one soon wants the others, and decoding is what takes the time.
    private static IReadOnlyList<Variant> Wanted(MediaOriginal original, Variant variant) =>
        original.AllAtOnce ? [.. MediaSizes.Previews.Append(variant).Distinct()] : [variant];

    private ValueTask<bool> Send(HttpContext context, string path, Variant variant, string tag) => PreviewBody.TrySend(context, path, () =>
    {
        cache.NoteUse(path);
        Describe(context, variant, tag);
    });

    private static string TagOf(string contentKey, Variant variant) =>
        string.Create(CultureInfo.InvariantCulture, $"\"{contentKey}-{variant.Edge}-{(variant.Format == VariantFormat.WebP ? "webp" : "jpeg")}\"");

    private static bool IsKnownToAsker(HttpContext context, string tag)
    {
        var known = context.Request.Headers.IfNoneMatch;
        if (known.Count == 0)
            return false;

        return (known.Count == 1 && known[0] == tag) ||
            (EntityTagHeaderValue.TryParseList(known, out var tags) &&
             tags.Any(each => each.Tag == "*" || each.Compare(new EntityTagHeaderValue(tag), useStrongComparison: false)));
    }

    private static void NotModified(HttpContext context, string tag)
    {
        Keep(context, tag);
        context.Response.StatusCode = StatusCodes.Status304NotModified;
    }

    private static void Describe(HttpContext context, Variant variant, string tag)
    {
        Keep(context, tag);
        context.Response.ContentType = variant.Format == VariantFormat.WebP ? "image/webp" : "image/jpeg";
    }

    private static void Keep(HttpContext context, string tag)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = ForEver;
        headers.ETag = tag;
        headers.Vary = HeaderNames.Accept;
    }

    private static Task Refuse(HttpContext context, string sentence)
    {
        context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.WriteAsync(sentence);
    }

    private static Task NotAllowed(HttpContext context)
    {
        context.Response.Headers.Allow = "GET, HEAD";
        return Status(context, StatusCodes.Status405MethodNotAllowed);
    }

    private static Task Status(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
