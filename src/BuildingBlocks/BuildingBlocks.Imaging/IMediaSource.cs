using Microsoft.AspNetCore.Http;

namespace BuildingBlocks.Imaging;

/// <summary>Decides whether the asker may have a picture, and says where it is. The media middleware asks it for every request.</summary>
public interface IMediaSource
{
    /// <summary>The picture, or null when there is none or the asker may not know of it.</summary>
    ValueTask<MediaOriginal?> Find(HttpContext context, string container, string item, CancellationToken ct);

    /// <summary>A GIF or video that is sent whole, or null when it is none or the asker may not see it moving.</summary>
    /// <param name="context">The request.</param>
    /// <param name="container">What the picture belongs to.</param>
    /// <param name="item">The picture.</param>
    /// <param name="version">The version in the address: where there are several, the one that somebody is in the middle of.</param>
    /// <param name="ct">Stops looking.</param>
    ValueTask<MovingOriginal?> FindMoving(HttpContext context, string container, string item, string version, CancellationToken ct);
}

/// <summary>A picture the asker may see.</summary>
/// <param name="ContentKey">A key of the content, in lower-case hexadecimal (the SHA-256 of the original's bytes): previews are cached under it.</param>
/// <param name="LocalPath">Gives the path of the original; called only when a preview has to be made. Null when the original is not at hand.</param>
public sealed record MediaOriginal(string ContentKey, Func<CancellationToken, Task<string?>> LocalPath)
{
    /// <summary>What is burnt into the previews that this asker sees; null for nothing.</summary>
    public Overlay? Overlay { get; init; }

    /// <summary>Whether the first preview that is missed has all of them made: nobody made them ahead of time yet.</summary>
    public bool AllAtOnce { get; init; }

    /// <summary>Gives the path of the picture that is burnt in; null where it is a text.</summary>
    public Func<CancellationToken, Task<string?>>? OverlayPicture { get; init; }

    /// <summary>Whether the asker may see them without the overlay too, at their plain address.</summary>
    public bool CleanToo { get; init; }

    internal string KeyWith(Overlay? overlay) => overlay is null ? ContentKey : $"{ContentKey}.{overlay.Key}";
}

/// <summary>A GIF or video the asker may see moving.</summary>
/// <param name="ContentKey">A key of the content, in lower-case hexadecimal; the strong entity tag.</param>
/// <param name="ContentType">Told by content: <c>image/gif</c>, <c>video/mp4</c> or <c>video/webm</c>; nothing else is sent.</param>
/// <param name="Open">The bytes, to be read from any place on.</param>
public sealed record MovingOriginal(string ContentKey, string ContentType, Func<Stream> Open);
