using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace BuildingBlocks.Imaging.Media;

/// <summary>Sends a GIF or a video as it was uploaded, with ranges and preconditions, so that it moves.</summary>
internal static class MovingBody
{
    // What a browser shows by itself and runs nothing of.
    private static readonly string[] Types = ["image/gif", "video/mp4", "video/webm"];

    /// <summary>False when it is of a type that is not sent; nothing is written then.</summary>
    internal static async Task<bool> TrySend(HttpContext context, MovingOriginal original, string cacheControl)
    {
        if (!Types.Contains(original.ContentType))
            return false;

        context.Response.Headers.CacheControl = cacheControl;
        var tag = new EntityTagHeaderValue($"\"{original.ContentKey}\"");
        await TypedResults.Stream(original.Open(), original.ContentType, entityTag: tag, enableRangeProcessing: true).ExecuteAsync(context);
        return true;
    }
}
