using Galleries.UseCases.Uploading;

namespace Galleries.UseCases.Replacing;

/// <summary>A photo that may get another file; null when it is not in the gallery.</summary>
public sealed record ReadReplaceable(Guid GalleryId, Guid AssetId);

/// <summary>It, and what it was before.</summary>
/// <param name="Asset">As it is now.</param>
/// <param name="Earlier">The file whose place its own took by hand; null where none did.</param>
public sealed record ReplaceableAsset(UploadedAsset Asset, EarlierFile? Earlier);

/// <summary>A file that is shown no longer.</summary>
/// <param name="FileName">What the photo was called with it.</param>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
/// <param name="Length">Bytes.</param>
/// <param name="ReplacedAt">When another one took its place.</param>
/// <param name="KeptUntil">Until when it can be put back; null once that is over.</param>
public sealed record EarlierFile(string FileName, int Width, int Height, long Length, DateTimeOffset ReplacedAt, DateTimeOffset? KeptUntil);
