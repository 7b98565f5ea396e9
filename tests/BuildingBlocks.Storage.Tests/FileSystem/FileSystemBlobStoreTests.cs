using BuildingBlocks.Storage.FileSystem;
using BuildingBlocks.Storage.Tests.Fakes;

namespace BuildingBlocks.Storage.Tests.FileSystem;

public sealed class FileSystemBlobStoreTests : BlobStoreTests
{
    private readonly TemporaryFolder _folder = new();

    public FileSystemBlobStoreTests() => Store = new FileSystemBlobStore(_folder.Root);

    private protected override IBlobStore Store { get; }

    private string[] Files => [.. Directory.EnumerateFiles(_folder.Root, "*", SearchOption.AllDirectories).Select(Path.GetFileName)!];

    [Fact]
    public async Task A_broken_connection_leaves_no_file()
    {
        await Should.ThrowAsync<IOException>(() => Store.Put("photo/1", new BrokenStream(Bytes.Random(3_000_000)), default));

        Files.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_stored_blob_is_one_file()
    {
        await Store.Put("photo/1", new MemoryStream([1]), default);
        await Store.Put("photo/1", new MemoryStream([1]), default);

        Files.ShouldBe(["photo_1"]);
    }

    [Fact]
    public async Task Native_code_gets_the_blob_itself()
    {
        await Store.Put("photo/1", new MemoryStream([1]), default);

        using (var file = await Store.Fetch("photo/1", default))
            file!.Path.ShouldStartWith(_folder.Root);

        Files.ShouldBe(["photo_1"]);
    }

    [Fact]
    public async Task What_an_interrupted_process_left_is_cleared_at_start()
    {
        await File.WriteAllTextAsync(_folder.Of("incoming/left"), "half");

        _ = new FileSystemBlobStore(_folder.Root);

        Files.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_another_process_is_writing_is_not_cleared()
    {
        var bytes = Bytes.Random(2_000_000);
        FileSystemBlobStore? second = null;
        var content = new ObservedStream(bytes, () => second ??= new FileSystemBlobStore(_folder.Root));

        await Store.Put("photo/1", content, default);

        second.ShouldNotBeNull();
        (await (await second.Open("photo/1", 0, default))!.ReadToEnd()).AsSpan().SequenceEqual(bytes).ShouldBeTrue();
    }

    [SharedMemoryFact]
    public async Task A_received_file_comes_over_from_another_file_system()
    {
        var path = $"{SharedMemoryFactAttribute.Folder}/storage-tests-{Guid.CreateVersion7():N}";
        using var file = StagedFile.Create(path);
        await file.Append(new MemoryStream([1, 2, 3]), default);

        await Store.Take("photo/1", file, default);

        (await (await Store.Open("photo/1", 0, default))!.ReadToEnd()).ShouldBe([1, 2, 3]);
        File.Exists(path).ShouldBeFalse();
        Files.ShouldBe(["photo_1"]);
    }

    [Fact]
    public async Task Of_many_at_once_one_is_stored_and_the_others_hear_of_it()
    {
        var puts = Enumerable.Range(0, 16)
            .Select(i => Task.Run(() => Store.Put("photo/1", new MemoryStream(Bytes.Random(100_000, i)), default))).ToList();
        await Task.WhenAll(puts).ContinueWith(_ => { }, TaskScheduler.Default);

        var stored = puts.Where(put => put.IsCompletedSuccessfully).ShouldHaveSingleItem();
        var winner = Bytes.Random(100_000, puts.IndexOf(stored));
        (await (await Store.Open("photo/1", 0, default))!.ReadToEnd()).AsSpan().SequenceEqual(winner).ShouldBeTrue();
        puts.Where(put => put != stored).ShouldAllBe(put => put.Exception!.InnerException is InvalidOperationException);
    }

    public override void Dispose()
    {
        base.Dispose();
        _folder.Dispose();
    }

    private sealed class SharedMemoryFactAttribute : FactAttribute
    {
        public const string Folder = "/dev/shm";

        public SharedMemoryFactAttribute() => Skip = Directory.Exists(Folder) ? null : $"There is no {Folder} on this system.";
    }

    private sealed class ObservedStream(byte[] bytes, Action atTheEnd) : MemoryStream(bytes)
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var read = await base.ReadAsync(buffer, cancellationToken);
            if (read == 0)
                atTheEnd();
            return read;
        }
    }
}
