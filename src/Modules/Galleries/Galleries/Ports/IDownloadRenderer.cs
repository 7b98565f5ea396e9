namespace Galleries.Ports;

/// <summary>Makes photos for downloading in another size: JPEGs, upright, in sRGB, without the camera's metadata and without a watermark.</summary>
internal interface IDownloadRenderer
{
    /// <param name="contentKey">Of the original.</param>
    /// <param name="path">The original.</param>
    /// <param name="edge">Pixels of the long edge; never enlarged.</param>
    /// <param name="isAwaited">Whether somebody is waiting for this very one; otherwise everything else goes before it.</param>
    /// <param name="ct">Stops waiting.</param>
    Task<RenderedPicture> Render(string contentKey, string path, int edge, bool isAwaited, CancellationToken ct);
}

/// <summary>A JPEG, possibly gone when this is disposed; or a sentence that says why there is none.</summary>
internal sealed class RenderedPicture(Func<Stream>? open, string? refusal, Action? release = null) : IDisposable
{
    /// <summary>The bytes; null when refused.</summary>
    public Func<Stream>? Open => open;

    public string? Refusal => refusal;

    public void Dispose() => release?.Invoke();
}
