namespace Galleries.UseCases.Uploading;

/// <summary>The most one photo may have.</summary>
internal static class UploadLimit
{
    public const long Bytes = 512L * 1024 * 1024;
    public const string Words = "512 MB";
}
