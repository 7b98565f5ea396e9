namespace Galleries.UseCases.Viewing;

/// <summary>
/// A GIF to be shown moving, or a video to be played. Of a video that is its rendition for everybody who sees the gallery, with the watermark where one is
/// asked for, unless the viewer may download the original; where there is no rendition, and of a GIF, it is the original, so only for a viewer who may have
/// that now, and a GIF never where a watermark is asked for. Null otherwise.
/// </summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="AssetId">The GIF or video.</param>
/// <param name="Viewer">Who asks.</param>
/// <param name="Version">
/// The first sixteen digits of the key of what the viewer has begun to play; who plays an original goes on with it, as long as they may have it.
/// </param>
public sealed record FindMoving(Guid GalleryId, Guid AssetId, Viewer Viewer, string? Version = null);

/// <summary>What moves.</summary>
/// <param name="ContentKey">SHA-256 of what is sent, lower-case hexadecimal.</param>
/// <param name="ContentType">What a browser is to take it for.</param>
/// <param name="Open">The bytes, to be read from any place on.</param>
public sealed record MovingFile(string ContentKey, string ContentType, Func<Stream> Open);
