using BuildingBlocks.Storage.FileSystem;
using BuildingBlocks.Storage.S3;
using Microsoft.Extensions.DependencyInjection;

namespace BuildingBlocks.Storage;

/// <summary>Chooses where blobs are kept.</summary>
public static class StorageRegistration
{
    /// <summary>Blobs are files below this folder.</summary>
    public static IServiceCollection AddFileSystemBlobs(this IServiceCollection services, string root) =>
        services.AddSingleton<IBlobStore>(_ => new FileSystemBlobStore(root)).AddSingleton(new StagingFolder(Path.Combine(root, "unfinished"))).AddSingleton<IBlobHold>(new FileHold(root));

    /// <summary>The archive is files below this folder.</summary>
    public static IServiceCollection AddFileSystemArchive(this IServiceCollection services, string root) =>
        services.AddSingleton(_ => new ArchiveBlobs(new FileSystemBlobStore(root)));

    /// <summary>The archive is objects in an S3-compatible store.</summary>
    public static IServiceCollection AddS3Archive(this IServiceCollection services, S3Place place) =>
        services.AddSingleton(_ => new ArchiveBlobs(new S3BlobStore(place)));

    /// <summary>Blobs are objects in an S3-compatible store.</summary>
    public static IServiceCollection AddS3Blobs(this IServiceCollection services, S3Place place) =>
        services.AddSingleton<IBlobStore>(_ => new S3BlobStore(place)).AddSingleton(new StagingFolder(Path.Combine(place.TemporaryFolder, "unfinished"))).AddSingleton<IBlobHold>(_ => new S3Hold(place, TimeProvider.System));
}
