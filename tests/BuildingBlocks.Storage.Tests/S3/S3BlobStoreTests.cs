using BuildingBlocks.Storage.S3;
using BuildingBlocks.Storage.Tests.Fakes;

namespace BuildingBlocks.Storage.Tests.S3;

public sealed class S3BlobStoreTests(S3Server server) : BlobStoreTests, IClassFixture<S3Server>
{
    private readonly S3BlobStore _store = new(server.Place($"{Guid.CreateVersion7():N}/"));

    private protected override IBlobStore Store => _store;

    // One part exactly, one part and a byte, several parts at once.
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(33_000_000)]
    public async Task Large_blobs_go_in_parts(int more)
    {
        var bytes = Bytes.Random(S3Part.Size + more);

        var blob = await Store.Put("clip", new MemoryStream(bytes), default);

        blob.Length.ShouldBe(bytes.Length);
        (await (await Store.Open("clip", 0, default))!.ReadToEnd()).AsSpan().SequenceEqual(bytes).ShouldBeTrue();
    }

    [Fact]
    public async Task A_large_upload_that_breaks_leaves_no_parts()
    {
        await Should.ThrowAsync<IOException>(() => Store.Put("clip", new BrokenStream(Bytes.Random(30_000_000)), default));

        Directory.EnumerateFiles(server.Uploads, "*", SearchOption.AllDirectories).ShouldBeEmpty();
        (await Store.Open("clip", 0, default)).ShouldBeNull();
    }

    [Fact]
    public async Task The_copy_for_native_code_goes_when_it_is_no_longer_needed()
    {
        await Store.Put("photo", new MemoryStream([1, 2, 3]), default);
        var file = (await Store.Fetch("photo", default))!;
        File.Exists(file.Path).ShouldBeTrue();

        file.Dispose();

        File.Exists(file.Path).ShouldBeFalse();
    }

    [Fact]
    public void The_secret_reaches_no_log() =>
        new S3Place("bucket", "", "/tmp", "eu-central-1", null, "access", "hidden").ToString().ShouldNotContain("hidden");

    public override void Dispose()
    {
        _store.Dispose();
        base.Dispose();
    }
}
