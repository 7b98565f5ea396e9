namespace Settings.Adapters.Storage;

/// <summary>A picture on its way in.</summary>
internal static class SentPicture
{
    /// <summary>Writes what is sent into a file; false as soon as it is more than is taken.</summary>
    public static async Task<bool> Receive(Stream sent, string path, long mostBytes, CancellationToken ct)
    {
        await using var file = File.Create(path);
        var buffer = new byte[64 * 1024];
        int read;
        while ((read = await sent.ReadAsync(buffer, ct)) > 0)
        {
            if (file.Length + read > mostBytes)
                return false;
            await file.WriteAsync(buffer.AsMemory(0, read), ct);
        }

        return true;
    }
}
