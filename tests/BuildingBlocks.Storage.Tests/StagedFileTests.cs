using System.Security.Cryptography;
using BuildingBlocks.Storage.Tests.Fakes;

namespace BuildingBlocks.Storage.Tests;

public sealed class StagedFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string UploadPath => _folder.Of("upload");

    [Fact]
    public async Task Pieces_make_a_whole()
    {
        var bytes = Bytes.Random(3_000_000);
        using var file = StagedFile.Create(UploadPath);
        foreach (var piece in bytes.Chunk(700_001))
            await file.Append(new MemoryStream(piece), default);

        file.Close().Sha256.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(bytes)));
        (await File.ReadAllBytesAsync(UploadPath)).AsSpan().SequenceEqual(bytes).ShouldBeTrue();
    }

    [Fact]
    public async Task What_came_before_the_connection_broke_is_kept()
    {
        var bytes = Bytes.Random(3_000_000);
        using (var file = StagedFile.Create(UploadPath))
        {
            await Should.ThrowAsync<IOException>(() => file.Append(new BrokenStream(bytes[..2_000_000]), default));
            file.Length.ShouldBe(2_000_000);
        }

        using var again = (await StagedFile.Continue(UploadPath, default)).ShouldNotBeNull();
        again.Length.ShouldBe(2_000_000);
        await again.Append(new MemoryStream(bytes[2_000_000..]), default);

        again.Close().Sha256.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(bytes)));
        (await File.ReadAllBytesAsync(UploadPath)).AsSpan().SequenceEqual(bytes).ShouldBeTrue();
    }

    [Fact]
    public async Task A_wrong_piece_is_dropped()
    {
        using var file = StagedFile.Create(UploadPath);
        await file.Append(new MemoryStream([1, 2, 3]), default);
        await file.Append(new MemoryStream([9, 9]), default);

        await file.Rewind(3, default);
        await file.Append(new MemoryStream([4]), default);

        file.Close().Sha256.ShouldBe(Convert.ToHexStringLower(SHA256.HashData([1, 2, 3, 4])));
        (await File.ReadAllBytesAsync(UploadPath)).ShouldBe([1, 2, 3, 4]);
    }

    [Fact]
    public void Two_do_not_write_to_one_file()
    {
        using var file = StagedFile.Create(UploadPath);

        Should.Throw<IOException>(() => StagedFile.Create(UploadPath));
        Should.Throw<IOException>(() => StagedFile.Continue(UploadPath, default));
    }

    [Fact]
    public async Task What_was_never_begun_cannot_be_continued() =>
        (await StagedFile.Continue(UploadPath, default)).ShouldBeNull();

    public void Dispose() => _folder.Dispose();
}
