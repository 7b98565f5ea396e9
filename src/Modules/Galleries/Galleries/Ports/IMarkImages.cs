namespace Galleries.Ports;

/// <summary>The images that are burnt into previews.</summary>
internal interface IMarkImages
{
    /// <summary>Where the image with this content can be read; null when there is none.</summary>
    Task<string?> PathOf(string image, CancellationToken ct);
}
