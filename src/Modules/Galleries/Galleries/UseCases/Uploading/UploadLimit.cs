using BuildingBlocks;

namespace Galleries.UseCases.Uploading;

/// <summary>The most one photo may have, and the least.</summary>
internal static class UploadLimit
{
    public const long Bytes = BeginUpload.LargestFile;

    private const string Words = "512 MB";

    public static Outcome TooLarge(string name, string field) => Outcome.Refused($"\"{name}\" is larger than {Words}, the most a photo may have.", field);

    public static Outcome Empty(string name) => Outcome.Refused($"\"{name}\" is empty: it has no bytes at all.", nameof(ContinueUpload.Content));
}
