using BuildingBlocks;
using BuildingBlocks.Storage.S3;

namespace Host.Web;

/// <summary>
/// Where the originals of archived galleries lie: the folder that is named, else the S3 store that is named, else beside the originals: another folder of the data
/// folder, or another prefix of their bucket.
/// </summary>
internal static class ArchiveSettings
{
    /// <summary>In the bucket of the originals, where nothing else is said; no original's key begins so.</summary>
    public const string Prefix = "archive/";

    // They are read only hours after somebody has asked for them.
    private static readonly string[] Frozen = ["GLACIER", "DEEP_ARCHIVE"];

    /// <summary>Null where it is an S3 store.</summary>
    public static string? ReadFolder(IConfiguration configuration) =>
        configuration["archive"] is { Length: > 0 } folder ? Path.GetFullPath(folder)
        : Bucket(configuration) is null && configuration["s3:bucket"] is not { Length: > 0 } ? Path.Combine(Data(configuration), "archive")
        : null;

    /// <param name="configuration">What was said.</param>
    /// <param name="originals">Where the originals are; what is not said of the archive is as it is there.</param>
    public static S3Place? ReadS3(IConfiguration configuration, S3Place? originals)
    {
        if (ReadFolder(configuration) is not null)
            return null;

        var said = configuration.GetSection("archiveS3");
        var storageClass = said["class"] is { Length: > 0 } text ? text.ToUpperInvariant() : null;
        if (Frozen.Contains(storageClass))
            throw new SettingsException($"Objects of the S3 class {storageClass} can't be read at once. Please choose another one for the archive, such as GLACIER_IR or STANDARD_IA.");

        var service = said["serviceUrl"] is { Length: > 0 } address
            ? Uri.TryCreate(address, UriKind.Absolute, out var url) ? url : throw new SettingsException($"The S3 store of the archive, '{address}', is not an address such as https://minio.example:9000.")
            : originals?.ServiceUrl;
        var bucket = Bucket(configuration) ?? originals!.Bucket;
        var prefix = said["prefix"] ?? $"{originals?.Prefix}{Prefix}";
        if (bucket == originals?.Bucket && prefix == originals.Prefix && service == originals.ServiceUrl)
            throw new SettingsException("The archive's S3 prefix is that of the originals. Please give it another one, such as archive/.");

        return new S3Place(
            bucket, prefix, Path.Combine(Data(configuration), "s3-archive-copies"), said["region"] ?? originals?.Region ?? "us-east-1", service,
            said["accessKey"] ?? originals?.AccessKey, said["secretKey"] ?? originals?.SecretKey)
        {
            StorageClass = storageClass,
        };
    }

    private static string? Bucket(IConfiguration configuration) => configuration["archiveS3:bucket"] is { Length: > 0 } bucket ? bucket : null;

    private static string Data(IConfiguration configuration) => Path.GetFullPath(configuration["data"] ?? "data");
}
