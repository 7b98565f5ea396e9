using Amazon.S3;

namespace BuildingBlocks.Storage.S3;

/// <summary>Which bucket, and how to reach it.</summary>
/// <param name="Bucket">Has to exist.</param>
/// <param name="Prefix">What every key begins with, such as "studio/"; may be empty.</param>
/// <param name="TemporaryFolder">Where copies for native code are kept while they are needed. Its files are cleared at start: give it to nothing else.</param>
/// <param name="Region">Such as "eu-central-1".</param>
/// <param name="ServiceUrl">Of a store other than Amazon's, such as "https://minio.example:9000"; null for Amazon.</param>
/// <param name="AccessKey">Null: the SDK looks in its usual places (environment, profile, machine role).</param>
/// <param name="SecretKey">Belongs to the access key.</param>
public sealed record S3Place(
    string Bucket,
    string Prefix,
    string TemporaryFolder,
    string Region,
    Uri? ServiceUrl = null,
    string? AccessKey = null,
    string? SecretKey = null)
{
    /// <summary>The class that objects are stored in, such as <c>STANDARD_IA</c>; null for the bucket's usual one.</summary>
    public string? StorageClass { get; init; }

    /// <summary>That class as the SDK knows it.</summary>
    internal S3StorageClass? Class => StorageClass is { } name ? S3StorageClass.FindValue(name) : null;

    /// <summary>Without the secret, so that it reaches no log.</summary>
    public override string ToString() => $"{ServiceUrl?.ToString() ?? Region}: {Bucket}/{Prefix}";
}
