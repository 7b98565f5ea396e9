using BuildingBlocks.Imaging.Pictures;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace BuildingBlocks.Imaging.Media;

/// <summary>Sends a GIF as it was uploaded, with ranges and preconditions, so that it moves.</summary>
internal static class MovingBody
{
    /// <summary>False when there is none, or its bytes are no GIF's; nothing is written then.</summary>
    internal static async Task<bool> TrySend(HttpContext context, MediaOriginal original, string cacheControl)
    {
        if (await original.LocalPath(context.RequestAborted) is not { } path || FormatSniffer.Sniff(path, long.MaxValue).Format != ImageFormat.Gif)
            return false;

        context.Response.Headers.CacheControl = cacheControl;
        var tag = new EntityTagHeaderValue($"\"{original.ContentKey}\"");
        await TypedResults.PhysicalFile(path, "image/gif", entityTag: tag, enableRangeProcessing: true).ExecuteAsync(context);
        return true;
    }
}
