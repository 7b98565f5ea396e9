using Microsoft.AspNetCore.Http;
using Microsoft.Win32.SafeHandles;

namespace BuildingBlocks.Imaging.Media;

/// <summary>
/// Sends a preview's file. Read straight into the response's buffer: previews are small and lie in the page cache, and for such
/// files the framework's own SendFileAsync, which copies through a stream of its own, answers fewer requests a second.
/// </summary>
internal static class PreviewBody
{
    private const int Chunk = 128 * 1024;

    /// <summary>False when there is no such file; nothing is written then.</summary>
    internal static async ValueTask<bool> TrySend(HttpContext context, string path, Action describe)
    {
        using var file = Open(path);
        if (file is null)
            return false;

        var length = RandomAccess.GetLength(file);
        if (length == 0)
            return false;

        describe();
        context.Response.ContentLength = length;
        if (!HttpMethods.IsHead(context.Request.Method))
            await Write(context, file, length);
        return true;
    }

    private static SafeFileHandle? Open(string path)
    {
        // Asked first, since an exception for each preview that is not there yet would cost more than the question.
        if (!File.Exists(path))
            return null;

        try
        {
            // Shared with writers too, since there are none and .NET would otherwise lock each file.
            return File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    private static async Task Write(HttpContext context, SafeFileHandle file, long length)
    {
        var body = context.Response.BodyWriter;
        for (long sent = 0; sent < length;)
        {
            var read = RandomAccess.Read(file, body.GetSpan((int)Math.Min(Chunk, length - sent)), sent);
            if (read == 0)
                throw new IOException("A preview became shorter while it was sent.");

            read = (int)Math.Min(read, length - sent);
            body.Advance(read);
            sent += read;
            await body.FlushAsync(context.RequestAborted);
        }
    }
}
