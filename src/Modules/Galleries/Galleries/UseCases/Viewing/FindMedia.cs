namespace Galleries.UseCases.Viewing;

/// <summary>A picture for the media middleware, if this viewer may see it; null otherwise.</summary>
public sealed record FindMedia(Guid GalleryId, Guid AssetId, Viewer Viewer);

/// <summary>A picture the viewer may see.</summary>
/// <param name="ContentKey">SHA-256 of the original, lower-case hexadecimal.</param>
/// <param name="LocalPath">Gives the path of the original; called only when a preview has to be made.</param>
public sealed record MediaFile(string ContentKey, Func<CancellationToken, Task<string?>> LocalPath)
{
    /// <summary>What is burnt into what visitors of the gallery see; null for nothing. The studio may see its pictures without.</summary>
    public PictureMark? Mark { get; init; }

    /// <summary>Whether its previews are still to be made: all of them are then made at the first request for one.</summary>
    public bool IsWaiting { get; init; }
}
