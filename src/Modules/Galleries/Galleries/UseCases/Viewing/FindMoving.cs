namespace Galleries.UseCases.Viewing;

/// <summary>
/// A GIF to be shown moving, or a video to be played. That is its original, so only for a viewer who may have the original now, and a GIF never where
/// a watermark is asked for; null otherwise.
/// </summary>
public sealed record FindMoving(Guid GalleryId, Guid AssetId, Viewer Viewer);

/// <summary>What moves.</summary>
/// <param name="ContentKey">SHA-256 of the original, lower-case hexadecimal.</param>
/// <param name="ContentType">What a browser is to take it for.</param>
/// <param name="Open">The bytes, to be read from any place on.</param>
public sealed record MovingFile(string ContentKey, string ContentType, Func<Stream> Open);
