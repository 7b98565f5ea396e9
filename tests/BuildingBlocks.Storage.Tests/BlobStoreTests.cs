using System.Security.Cryptography;
using BuildingBlocks.Storage.Checksums;
using BuildingBlocks.Storage.Tests.Fakes;

namespace BuildingBlocks.Storage.Tests;

/// <summary>What every store has to do.</summary>
public abstract class BlobStoreTests : IDisposable
{
    private readonly TemporaryFolder _uploads = new();

    private protected abstract IBlobStore Store { get; }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(70_000)]
    [InlineData(3_000_001)]
    public async Task What_was_stored_comes_back(int length)
    {
        var bytes = Bytes.Random(length);

        var blob = await Store.Put("photo/1", new MemoryStream(bytes), default);

        blob.ShouldBe(new StoredBlob(length, Convert.ToHexStringLower(SHA256.HashData(bytes)), Crc32.Of(bytes)));
        (await Read("photo/1")).AsSpan().SequenceEqual(bytes).ShouldBeTrue();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(69_999)]
    [InlineData(70_000)]
    [InlineData(80_000)]
    public async Task A_blob_opens_at_any_byte(int offset)
    {
        var bytes = Bytes.Random(70_000);
        await Store.Put("photo/1", new MemoryStream(bytes), default);

        (await Read("photo/1", offset)).AsSpan().SequenceEqual(bytes.AsSpan(Math.Min(offset, bytes.Length))).ShouldBeTrue();
    }

    [Fact]
    public async Task Native_code_gets_a_file()
    {
        var bytes = Bytes.Random(5_000);
        await Store.Put("photo/1", new MemoryStream(bytes), default);

        using var file = await Store.Fetch("photo/1", default);

        (await File.ReadAllBytesAsync(file.ShouldNotBeNull().Path)).ShouldBe(bytes);
    }

    [Fact]
    public async Task What_is_not_there_is_null()
    {
        (await Store.Open("nothing", 0, default)).ShouldBeNull();
        (await Store.Open("nothing", 7, default)).ShouldBeNull();
        (await Store.Fetch("nothing", default)).ShouldBeNull();
    }

    [Fact]
    public async Task What_was_deleted_is_gone_and_its_key_is_free()
    {
        await Store.Put("photo/1", new MemoryStream([1]), default);
        await Store.Delete("photo/1", default);
        (await Store.Open("photo/1", 0, default)).ShouldBeNull();

        await Store.Put("photo/1", new MemoryStream([2]), default);

        (await Read("photo/1")).ShouldBe([2]);
    }

    [Fact]
    public Task Deleting_what_is_not_there_does_nothing() => Should.NotThrowAsync(() => Store.Delete("nothing", default));

    [Fact]
    public async Task A_key_may_continue_another()
    {
        await Store.Put("a", new MemoryStream([1]), default);
        await Store.Put("a/b", new MemoryStream([2]), default);

        (await Read("a")).ShouldBe([1]);
        (await Read("a/b")).ShouldBe([2]);
    }

    [Fact]
    public async Task The_same_bytes_may_be_stored_again()
    {
        var first = await Store.Put("photo/1", new MemoryStream([1, 2]), default);

        (await Store.Put("photo/1", new MemoryStream([1, 2]), default)).ShouldBe(first);
    }

    [Fact]
    public async Task A_blob_never_changes()
    {
        await Store.Put("photo/1", new MemoryStream([1, 2]), default);

        await Should.ThrowAsync<InvalidOperationException>(() => Store.Put("photo/1", new MemoryStream([1, 3]), default));

        (await Read("photo/1")).ShouldBe([1, 2]);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(3_000_000)]
    public async Task A_broken_connection_leaves_nothing(int length)
    {
        await Should.ThrowAsync<IOException>(() => Store.Put("photo/1", new BrokenStream(Bytes.Random(length)), default));

        (await Store.Open("photo/1", 0, default)).ShouldBeNull();
    }

    [Fact]
    public async Task A_canceled_call_leaves_nothing()
    {
        using var cancel = new CancellationTokenSource();

        await Should.ThrowAsync<OperationCanceledException>(
            () => Store.Put("photo/1", new BrokenStream(Bytes.Random(3_000_000), cancel.Cancel), cancel.Token));

        (await Store.Open("photo/1", 0, default)).ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("/a")]
    [InlineData("a/")]
    [InlineData("a//b")]
    [InlineData("../a")]
    [InlineData("Photo")]
    [InlineData("a.jpg")]
    [InlineData("ä")]
    [InlineData("a\\b")]
    public async Task Other_keys_are_not_taken(string key)
    {
        await Should.ThrowAsync<ArgumentException>(() => Store.Put(key, Stream.Null, default));
        await Should.ThrowAsync<ArgumentException>(() => Store.Open(key, 0, default));
        await Should.ThrowAsync<ArgumentException>(() => Store.Fetch(key, default));
        await Should.ThrowAsync<ArgumentException>(() => Store.Delete(key, default));
    }

    [Fact]
    public async Task A_key_has_at_most_200_characters()
    {
        await Store.Put(new string('k', 200), Stream.Null, default);

        await Should.ThrowAsync<ArgumentException>(() => Store.Put(new string('k', 201), Stream.Null, default));
    }

    [Fact]
    public async Task A_received_file_becomes_a_blob()
    {
        var bytes = Bytes.Random(2_000_000);
        using var file = StagedFile.Create(_uploads.Of("upload"));
        await file.Append(new MemoryStream(bytes), default);

        var blob = await Store.Take("photo/1", file, default);

        blob.Sha256.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(bytes)));
        (await Read("photo/1")).AsSpan().SequenceEqual(bytes).ShouldBeTrue();
        File.Exists(file.Path).ShouldBeFalse();
    }

    [Fact]
    public async Task A_received_file_stays_when_its_key_holds_other_bytes()
    {
        await Store.Put("photo/1", new MemoryStream([1]), default);
        using var file = StagedFile.Create(_uploads.Of("upload"));
        await file.Append(new MemoryStream([2]), default);

        await Should.ThrowAsync<InvalidOperationException>(() => Store.Take("photo/1", file, default));

        (await File.ReadAllBytesAsync(file.Path)).ShouldBe([2]);
        (await Read("photo/1")).ShouldBe([1]);
    }

    public virtual void Dispose()
    {
        _uploads.Dispose();
        GC.SuppressFinalize(this);
    }

    private async Task<byte[]> Read(string key, long offset = 0) =>
        await (await Store.Open(key, offset, default)).ShouldNotBeNull().ReadToEnd();
}
