namespace Galleries.UseCases.Uploading;

/// <summary>Takes one file into a gallery: stores it byte for byte, checks it by content, and has its previews made afterwards.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="AssetId">The identity of the new asset, made by the caller.</param>
/// <param name="FileName">As the photographer's machine calls it; a path in front is cut off.</param>
/// <param name="Content">Read to its end.</param>
public sealed record ReceiveUpload(Guid GalleryId, Guid AssetId, string FileName, Stream Content);
