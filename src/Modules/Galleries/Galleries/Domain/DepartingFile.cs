using Galleries.Contracts;

namespace Galleries.Domain;

/// <summary>An asset as it leaves the house: its original, or what was made of it.</summary>
internal sealed record DepartingFile(
    Guid AssetId, string FileName, string MediaType, string BlobKey, string Hash, uint Crc32, long Length, DateTime? TakenAt, DateTimeOffset ReceivedAt)
{
    public const string Jpeg = "image/jpeg";
    public const string Mp4 = "video/mp4";

    public static DepartingFile Of(StoredAsset asset) => new(
        asset.Id, asset.FileName, asset.MediaType, asset.BlobKey, asset.ContentKey, asset.Crc32, asset.Length, asset.TakenAt, asset.ReceivedAt);

    /// <summary>A JPEG, or an MP4 of a video; the name changes where the original is none.</summary>
    public static DepartingFile Of(StoredAsset asset, Rendition made) => new(
        asset.Id, NameOf(asset.FileName, asset.MediaType), TypeOf(asset.MediaType),
        made.BlobKey!, made.Hash, made.Crc32, made.Length, asset.TakenAt, asset.ReceivedAt);

    /// <summary>Of what is made of a photo or video.</summary>
    public static string NameOf(string fileName, string mediaType) =>
        TypeOf(mediaType) == mediaType ? fileName : Path.ChangeExtension(fileName, TypeOf(mediaType) == Mp4 ? ".mp4" : ".jpg");

    /// <summary>Of what is made of a photo or video.</summary>
    public static string TypeOf(string mediaType) => mediaType.StartsWith("video/", StringComparison.Ordinal) ? Mp4 : Jpeg;
}

/// <summary>What of an asset has to be known to send it: less than half of all that is kept of it.</summary>
internal sealed record StoredAsset(
    Guid Id, string FileName, AssetKind Kind, string MediaType, string BlobKey, string ContentKey, uint Crc32, long Length, DateTime? TakenAt,
    DateTimeOffset ReceivedAt)
{
    /// <summary>How far the rendition of a video is.</summary>
    public PlaybackProgress Playback { get; init; }
}
