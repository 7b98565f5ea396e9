namespace BuildingBlocks.Storage.S3;

/// <summary>A blob in a list.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Length">Bytes.</param>
public sealed record ListedBlob(string Key, long Length);
