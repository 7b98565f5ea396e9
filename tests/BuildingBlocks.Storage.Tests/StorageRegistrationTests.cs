using BuildingBlocks.Storage.FileSystem;
using BuildingBlocks.Storage.S3;
using BuildingBlocks.Storage.Tests.Fakes;
using Microsoft.Extensions.DependencyInjection;

namespace BuildingBlocks.Storage.Tests;

public sealed class StorageRegistrationTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Blobs_are_files() => Registered(services => services.AddFileSystemBlobs(_folder.Root)).ShouldBeOfType<FileSystemBlobStore>();

    [Fact]
    public void Blobs_are_objects() => Registered(services => services.AddS3Blobs(
        new S3Place("bucket", "", _folder.Root, "eu-central-1", null, "access", "secret"))).ShouldBeOfType<S3BlobStore>();

    public void Dispose() => _folder.Dispose();

    private static IBlobStore Registered(Action<IServiceCollection> add)
    {
        var services = new ServiceCollection();
        add(services);
        using var provider = services.BuildServiceProvider();
        return provider.GetRequiredService<IBlobStore>();
    }
}
