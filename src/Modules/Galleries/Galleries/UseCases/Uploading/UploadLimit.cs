using BuildingBlocks;
using Galleries.Domain;

namespace Galleries.UseCases.Uploading;

/// <summary>The most one file may have, and the least. What a file is is known at its end only: until then its name says what to expect.</summary>
internal static class UploadLimit
{
    private const long PhotoBytes = 512L * 1024 * 1024;

    /// <summary>Bytes that a file of this name may have.</summary>
    public static long Of(string name) => IsNamedLikeVideo(name) ? BeginUpload.LargestFile : PhotoBytes;

    /// <summary>Bytes that a file may have which is no video.</summary>
    public static bool IsTooLargeForPhoto(StoredFile file) => file.Length > PhotoBytes;

    public static Outcome TooLarge(string name, string field) =>
        Outcome.Refused($"\"{name}\" is larger than {(IsNamedLikeVideo(name) ? "20 GB, the most a video" : "512 MB, the most a photo")} may have.", field);

    public static Outcome TooLargeForPhoto(string name, string field) => Outcome.Refused($"\"{name}\" is no video, and larger than 512 MB, the most a photo may have.", field);

    public static Outcome Empty(string name) => Outcome.Refused($"\"{name}\" is empty: it has no bytes at all.", nameof(ContinueUpload.Content));

    private static bool IsNamedLikeVideo(string name) => Path.GetExtension(name).ToLowerInvariant() is ".mp4" or ".m4v" or ".mov" or ".qt" or ".webm";
}
