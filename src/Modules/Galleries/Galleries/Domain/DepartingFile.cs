using Galleries.Contracts;

namespace Galleries.Domain;

/// <summary>An asset as it leaves the house: its original, or what was made of it.</summary>
internal sealed record DepartingFile(
    Guid AssetId, string FileName, string MediaType, string BlobKey, string Hash, uint Crc32, long Length, DateTime? TakenAt, DateTimeOffset ReceivedAt)
{
    public const string Jpeg = "image/jpeg";

    public static DepartingFile Of(StoredAsset asset) => new(
        asset.Id, asset.FileName, asset.MediaType, asset.BlobKey, asset.ContentKey, asset.Crc32, asset.Length, asset.TakenAt, asset.ReceivedAt);

    /// <summary>A JPEG; the name changes where the original is none.</summary>
    public static DepartingFile Of(StoredAsset asset, Rendition made) => new(
        asset.Id, NameOf(asset.FileName, asset.MediaType), Jpeg,
        made.BlobKey!, made.Hash, made.Crc32, made.Length, asset.TakenAt, asset.ReceivedAt);

    /// <summary>Of what is made of a photo.</summary>
    public static string NameOf(string fileName, string mediaType) => mediaType == Jpeg ? fileName : Path.ChangeExtension(fileName, ".jpg");
}

/// <summary>What of an asset has to be known to send it: less than half of all that is kept of it.</summary>
internal sealed record StoredAsset(
    Guid Id, string FileName, AssetKind Kind, string MediaType, string BlobKey, string ContentKey, uint Crc32, long Length, DateTime? TakenAt,
    DateTimeOffset ReceivedAt);
