using System.Globalization;
using System.Text;
using Galleries.UseCases.Uploading;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace Host.Web;

/// <summary>The words of tus 1.0.0, the protocol of resumable uploads (https://tus.io/protocols/resumable-upload).</summary>
internal static class Tus
{
    public const int ChecksumMismatch = 460;

    private const string Version = "1.0.0";
    private const string Extensions = "creation,creation-with-upload,checksum,termination,expiration";
    private const string ContentType = "application/offset+octet-stream";

    private static readonly Dictionary<string, (ChecksumAlgorithm Algorithm, int Length)> Algorithms = new(StringComparer.Ordinal)
    {
        ["sha1"] = (ChecksumAlgorithm.Sha1, 20),
        ["sha256"] = (ChecksumAlgorithm.Sha256, 32),
        ["crc32"] = (ChecksumAlgorithm.Crc32, 4),
    };

    /// <summary>What every answer begins with; an answer at once when the request speaks another version.</summary>
    public static IActionResult? Greet(HttpContext context)
    {
        // A program reads the answers: no page is made of them.
        context.Features.Get<IStatusCodePagesFeature>()?.Enabled = false;
        context.Response.Headers["Tus-Resumable"] = Version;
        context.Response.Headers.CacheControl = "no-store";
        if (context.Request.Headers["Tus-Resumable"] == Version)
            return null;

        context.Response.Headers["Tus-Version"] = Version;
        return new StatusCodeResult(StatusCodes.Status412PreconditionFailed);
    }

    /// <summary>What this server can do.</summary>
    public static IActionResult Describe(HttpContext context)
    {
        _ = Greet(context); // this one request needs no version
        var headers = context.Response.Headers;
        headers["Tus-Version"] = Version;
        headers["Tus-Extension"] = Extensions;
        headers["Tus-Max-Size"] = BeginUpload.LargestFile.ToString(CultureInfo.InvariantCulture);
        headers["Tus-Checksum-Algorithm"] = string.Join(',', Algorithms.Keys);
        return new StatusCodeResult(StatusCodes.Status204NoContent);
    }

    public static IActionResult Refused(int status, string reason, string? kind = null) => new JsonResult(new { reason, kind }) { StatusCode = status };

    /// <summary>Where an upload stands, as headers.</summary>
    public static void Tell(HttpResponse response, UploadProgress upload)
    {
        response.Headers["Upload-Offset"] = upload.Offset.ToString(CultureInfo.InvariantCulture);
        if (upload.ExpiresAt is { } expires)
            response.Headers["Upload-Expires"] = expires.ToString("R", CultureInfo.InvariantCulture);
    }

    public static long? Number(HttpRequest request, string header) =>
        long.TryParse(request.Headers[header], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static bool HasPiece(HttpRequest request) => request.ContentType is { } type && type.Equals(ContentType, StringComparison.OrdinalIgnoreCase);

    /// <summary>Names and values of <c>Upload-Metadata</c>; null when it can't be read.</summary>
    public static Dictionary<string, string>? Metadata(string header)
    {
        var metadata = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in header.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = pair.Split(' ', 2);
            var value = new byte[pair.Length];
            if (!Convert.TryFromBase64String(parts.ElementAtOrDefault(1) ?? "", value, out var length) || !metadata.TryAdd(parts[0], Encoding.UTF8.GetString(value, 0, length)))
                return null;
        }

        return metadata;
    }

    /// <summary>The piece's checksum, if the request says one. False when it can't be read or is of a kind that is not known.</summary>
    public static bool TryReadChecksum(HttpRequest request, out ChunkChecksum? checksum)
    {
        checksum = null;
        if (request.Headers["Upload-Checksum"].ToString() is not { Length: > 0 } header)
            return true;

        var parts = header.Split(' ', 2);
        if (parts.Length != 2 || !Algorithms.TryGetValue(parts[0], out var known))
            return false;

        var value = new byte[parts[1].Length];
        if (!Convert.TryFromBase64String(parts[1], value, out var length) || length != known.Length)
            return false;

        checksum = new ChunkChecksum(known.Algorithm, value.AsMemory(0, length));
        return true;
    }
}
