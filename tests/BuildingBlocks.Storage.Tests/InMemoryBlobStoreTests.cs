using BuildingBlocks.Storage.Tests.Fakes;

namespace BuildingBlocks.Storage.Tests;

public sealed class InMemoryBlobStoreTests : BlobStoreTests
{
    private protected override IBlobStore Store { get; } = new InMemoryBlobStore();
}
