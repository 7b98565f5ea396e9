using System.Security.Cryptography;
using System.Text;
using BuildingBlocks.Storage;
using BuildingBlocks.Storage.FileSystem;
using Galleries.Adapters.Storage;
using Galleries.Domain;
using Galleries.UseCases.Uploading;

namespace Galleries.Tests.Adapters.Storage;

public sealed class StagedUploadsTests : IDisposable
{
    private static readonly Guid GalleryId = Guid.CreateVersion7();
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("tests-staged-");
    private StagedUploads _uploads;

    public StagedUploadsTests() => _uploads = Start();

    private static CancellationToken None => CancellationToken.None;

    private string Folder => Path.Combine(_root.FullName, "unfinished");

    public void Dispose()
    {
        _uploads.Dispose();
        _root.Delete(recursive: true);
    }

    [Fact]
    public async Task Pieces_add_up_to_the_file_also_over_a_restart()
    {
        var upload = await Begin("hello world");
        await Append(upload, "hello ");
        Restart();

        await Append(upload, "world");

        using var file = await _uploads.Open(GalleryId, upload.UploadId, None);
        var stored = await file!.Keep("originals/a", None);
        (stored.Length, stored.ContentKey).ShouldBe((11, Convert.ToHexStringLower(SHA256.HashData("hello world"u8))));
        Directory.GetFiles(Folder).ShouldBeEmpty();
    }

    [Fact]
    public async Task Only_one_has_an_upload_at_a_time()
    {
        var upload = await Begin("hello");

        using (var first = await _uploads.Open(GalleryId, upload.UploadId, None))
        {
            (await _uploads.Open(GalleryId, upload.UploadId, None)).ShouldBeNull();
            (await _uploads.Remove(GalleryId, upload.UploadId, None)).ShouldBeFalse();
        }

        using var second = await _uploads.Open(GalleryId, upload.UploadId, None);
        second.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_crash_within_a_piece_with_a_checksum_keeps_what_was_checked()
    {
        var upload = await Begin("hello world");
        await Append(upload, "hello ");
        _uploads.Dispose();
        await File.AppendAllTextAsync(Directory.GetFiles(Folder, "*.part").Single(), "wor");
        await File.WriteAllTextAsync(Directory.GetFiles(Folder, "*.part").Single().Replace(".part", ".unchecked", StringComparison.Ordinal), "6");
        _uploads = Start();

        (await _uploads.Find(GalleryId, upload.UploadId, None))!.Value.Received.ShouldBe(6);
        using var file = await _uploads.Open(GalleryId, upload.UploadId, None);
        file!.Length.ShouldBe(6);
        Directory.GetFiles(Folder, "*.unchecked").ShouldBeEmpty();
    }

    [Theory]
    [InlineData(ChecksumAlgorithm.Sha1, "aaf4c61ddcc5e8a2dabede0f3b482cd9aea9434d")]
    [InlineData(ChecksumAlgorithm.Sha256, "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824")]
    [InlineData(ChecksumAlgorithm.Crc32, "3610a686")]
    public async Task A_piece_is_kept_if_its_checksum_is_right(ChecksumAlgorithm algorithm, string hex)
    {
        var upload = await Begin("hello");
        using var file = await _uploads.Open(GalleryId, upload.UploadId, None);
        var checksum = new ChunkChecksum(algorithm, Convert.FromHexString(hex));

        (await file!.Append(Bytes("hallo"), checksum, None)).ShouldBeFalse();
        file.Length.ShouldBe(0);
        (await file.Append(Bytes("hello"), checksum, None)).ShouldBeTrue();
        file.Length.ShouldBe(5);
    }

    [Fact]
    public async Task More_uploads_than_stay_open_all_go_on()
    {
        var uploads = new List<PartialUpload>();
        for (var i = 0; i < 80; i++)
            uploads.Add(await Begin("hello world"));
        foreach (var upload in uploads)
            await Append(upload, "hello ");
        foreach (var upload in uploads)
            await Append(upload, "world");

        foreach (var upload in uploads)
        {
            using var file = await _uploads.Open(GalleryId, upload.UploadId, None);
            (await file!.Keep($"originals/{upload.UploadId:n}", None)).ContentKey.ShouldBe(Convert.ToHexStringLower(SHA256.HashData("hello world"u8)));
        }
    }

    [Fact]
    public async Task What_is_over_or_half_made_is_swept_and_the_rest_stays()
    {
        var over = await Begin("hello", Cast.Now);
        var open = await Begin("hello", Cast.Now.AddDays(1));
        await File.WriteAllTextAsync(Path.Combine(Folder, "half.part"), "bytes");

        await _uploads.Sweep(Cast.Now, new HashSet<Guid>(), None);

        (await _uploads.Find(GalleryId, over.UploadId, None)).ShouldBeNull();
        (await _uploads.Find(GalleryId, open.UploadId, None)).ShouldNotBeNull();
        Directory.GetFiles(Folder).Length.ShouldBe(2);
    }

    [Fact]
    public async Task What_begins_and_ends_while_there_is_sweeping_is_not_in_its_way_nor_swept()
    {
        using var enough = new CancellationTokenSource();
        var sweeping = Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(async () =>
        {
            while (!enough.IsCancellationRequested)
                await _uploads.Sweep(Cast.Now, new HashSet<Guid>(), None);
        })));
        for (var number = 0; number < 60; number++)
        {
            var upload = await Begin("hello");
            (await _uploads.Find(GalleryId, upload.UploadId, None)).ShouldNotBeNull();
            // Few files at a time, so that a sweep is soon done.
            while (!await _uploads.Remove(GalleryId, upload.UploadId, None))
                await Task.Yield();
        }

        await enough.CancelAsync();
        await sweeping;
    }

    [Fact]
    public async Task Nothing_is_begun_twice()
    {
        var upload = await Begin("hello");

        (await _uploads.Add(upload, None)).ShouldBeFalse();
        (await _uploads.Add(upload with { GalleryId = Guid.CreateVersion7() }, None)).ShouldBeTrue();
    }

    private static MemoryStream Bytes(string text) => new(Encoding.UTF8.GetBytes(text));

    private StagedUploads Start() => new(new StagingFolder(Folder), new FileSystemBlobStore(_root.FullName));

    private void Restart()
    {
        _uploads.Dispose();
        _uploads = Start();
    }

    private async Task<PartialUpload> Begin(string content, DateTimeOffset? expiresAt = null)
    {
        var upload = new PartialUpload(GalleryId, Guid.CreateVersion7(), "a.jpg", content.Length, null, "", expiresAt ?? Cast.Now.AddDays(7));
        (await _uploads.Add(upload, None)).ShouldBeTrue();
        return upload;
    }

    private async Task Append(PartialUpload upload, string piece)
    {
        using var file = await _uploads.Open(GalleryId, upload.UploadId, None);
        (await file!.Append(Bytes(piece), null, None)).ShouldBeTrue();
    }
}
