using System.Text;
using BuildingBlocks;
using BuildingBlocks.Persistence;
using Galleries.Contracts;
using Galleries.UseCases.Curating;
using Galleries.UseCases.Uploading;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Tests.Adapters.Persistence;

public sealed class UploadingOnSqlite() : UploadingTests(DatabaseProvider.Sqlite);

public sealed class UploadingOnPostgres() : UploadingTests(DatabaseProvider.Postgres);

public abstract class UploadingTests(DatabaseProvider provider) : OnBothDatabases(provider)
{
    [Fact]
    public async Task Refused_files_leave_no_trace_in_the_store()
    {
        var galleryId = await Gallery();
        await Upload(galleryId, "IMG_1.jpg", "picture 10x10 a");

        (await TryUpload(galleryId, Guid.CreateVersion7(), "text.jpg", "not a picture at all")).Reason
            .ShouldBe("This is not a picture in a format that is taken (JPEG, PNG, WebP, GIF, TIFF, AVIF), nor a video (MP4, MOV, WebM).");
        (await TryUpload(galleryId, Guid.CreateVersion7(), "empty.jpg", "")).Reason.ShouldBe("\"empty.jpg\" is empty: it has no bytes at all.");
        (await TryUpload(galleryId, Guid.CreateVersion7(), "again.jpg", "picture 10x10 a")).Reason
            .ShouldBe("This photo is already in the gallery as \"IMG_1.jpg\".");

        BlobCount().ShouldBe(1);
        (await Read(db => db.Assets.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Of_the_same_file_uploaded_many_times_at_once_one_gets_in()
    {
        var galleryId = await Gallery();

        var outcomes = await Task.WhenAll(Enumerable.Range(1, 8).Select(number =>
            Task.Run(() => TryUpload(galleryId, Guid.CreateVersion7(), $"IMG_{number}.jpg", "picture 10x10 same"))));

        outcomes.Count(outcome => outcome.Succeeded).ShouldBe(1);
        var winner = (await Read(db => db.Assets.SingleAsync())).FileName;
        var duplicate = Outcome.Refused($"This photo is already in the gallery as \"{winner}\".", "Duplicate");
        outcomes.Where(outcome => !outcome.Succeeded).ShouldAllBe(outcome => outcome == duplicate);
        BlobCount().ShouldBe(1);
    }

    [Fact]
    public async Task Files_of_equal_names_uploaded_at_once_are_all_kept_and_not_mixed()
    {
        var galleryId = await Gallery();
        var uploads = Enumerable.Range(0, 8).Select(number => (Id: Guid.CreateVersion7(), Bytes: Encoding.UTF8.GetBytes($"picture 10x{number + 10} person-{number}"))).ToList();

        await Task.WhenAll(uploads.Select(upload => Task.Run(async () =>
        {
            (await Host.Handle(new BeginUpload(galleryId, upload.Id, "IMG_1.jpg", upload.Bytes.Length, null, ""))).ShouldBe(Outcome.Done);
            for (var at = 0; at < upload.Bytes.Length; at += 5)
                (await Host.Handle(new ContinueUpload(galleryId, upload.Id, at, new MemoryStream(upload.Bytes[at..Math.Min(at + 5, upload.Bytes.Length)]), null))).ShouldBe(Outcome.Done);
        })));

        var assets = await Read(db => db.Assets.ToListAsync());
        assets.Count.ShouldBe(uploads.Count);
        foreach (var asset in assets)
        {
            asset.FileName.ShouldBe("IMG_1.jpg");
            using var kept = await Blobs.Fetch(asset.BlobKey, None);
            (await File.ReadAllBytesAsync(kept!.Path)).ShouldBe(uploads.Single(upload => upload.Id == asset.Id).Bytes);
        }
    }

    [Fact]
    public async Task The_same_photo_may_be_in_two_galleries_and_leaves_one_without_the_others_previews()
    {
        var (one, other) = (await Gallery(), await Gallery());
        var going = await Upload(one, "a.jpg", "picture 10x10 shared");
        await Upload(other, "a.jpg", "picture 10x10 shared");
        await AllReady(one);
        await AllReady(other);

        (await Host.Handle(new RemoveAssets(one, [going]))).Succeeded.ShouldBeTrue();
        await Host.Quiet();
        await Eventually(() => Task.FromResult(BlobCount() == 1));

        Imaging.Removed.ShouldBeEmpty();
        Heard.All<AssetsRemoved>().ShouldHaveSingleItem().GalleryId.ShouldBe(one);
    }

    [Fact]
    public async Task Bytes_that_a_crash_left_are_swept_after_a_while()
    {
        var galleryId = await Gallery();
        var key = $"originals/{galleryId:n}/{Guid.CreateVersion7():n}";
        (await Host.Handle(new AnnounceUpload(galleryId, key))).ShouldBe(Outcome.Done);
        await Blobs.Put(key, new MemoryStream([1, 2, 3]), None);
        BlobCount().ShouldBe(1);

        Clock.Advance(TimeSpan.FromHours(7));

        await Eventually(async () =>
        {
            Clock.Advance(TimeSpan.FromMinutes(15));
            return await Read(db => db.Leftovers.CountAsync()) == 0;
        });
        BlobCount().ShouldBe(0);
    }

    [Fact]
    public async Task An_upload_that_nobody_comes_back_for_is_swept()
    {
        var (galleryId, uploadId) = (await Gallery(), Guid.CreateVersion7());
        (await Host.Handle(new BeginUpload(galleryId, uploadId, "a.jpg", 100, null, ""))).ShouldBe(Outcome.Done);
        (await Host.Handle(new ContinueUpload(galleryId, uploadId, 0, new MemoryStream(new byte[50]), null))).ShouldBe(Outcome.Done);
        (await Host.Ask<FindUpload, UploadProgress?>(new FindUpload(galleryId, uploadId)))!.Offset.ShouldBe(50);

        Clock.Advance(TimeSpan.FromDays(7));

        await Eventually(() =>
        {
            Clock.Advance(TimeSpan.FromMinutes(15));
            return Task.FromResult(BlobCount() == 0);
        });
        (await Host.Ask<FindUpload, UploadProgress?>(new FindUpload(galleryId, uploadId))).ShouldBeNull();
    }
}
