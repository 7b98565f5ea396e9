namespace Galleries.Ports;

/// <summary>Tells by content whether a file is a video, and what it says of itself.</summary>
internal interface IVideoReader
{
    /// <summary>Null when it is no video. Reads here and there, and not much.</summary>
    Task<PictureReading?> Read(Stream content, CancellationToken ct);
}
