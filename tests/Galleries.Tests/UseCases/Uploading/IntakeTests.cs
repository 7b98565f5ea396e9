using System.Text;
using BuildingBlocks;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.Tests.Fakes;
using Galleries.UseCases.Uploading;

namespace Galleries.Tests.UseCases.Uploading;

public sealed class IntakeTests
{
    private readonly Studio _studio = new();

    [Fact]
    public async Task A_picture_is_kept_and_waits_for_its_previews()
    {
        var assetId = Guid.CreateVersion7();

        (await Upload("IMG_1.jpg", "bytes", assetId)).ShouldBe(Outcome.Done);

        var asset = _studio.Kept.Assets.ShouldHaveSingleItem();
        (asset.Id, asset.FileName, asset.Length, asset.Progress).ShouldBe((assetId, "IMG_1.jpg", 5, AssetProgress.Waiting));
        _studio.Originals.Keys.ShouldBe([asset.BlobKey]);
        asset.BlobKey.ShouldNotContain("IMG");
        _studio.Kept.Leftovers.ShouldBeEmpty();
        _studio.Told.PictureRings.ShouldBe(1);
        _studio.Only<AssetsReceived>().AssetIds.ShouldBe([assetId]);
    }

    [Fact]
    public async Task What_is_no_picture_is_refused_in_the_readers_words_and_leaves_no_bytes()
    {
        _studio.Told.Reading = new PictureReading(null, "The picture is cut off: the file ends before the picture does. Upload it again.");

        await Refused("a.jpg", "text", "The picture is cut off: the file ends before the picture does. Upload it again.");
    }

    [Fact]
    public async Task A_photo_that_is_there_already_is_named()
    {
        (await Upload("IMG_1.jpg", "bytes")).ShouldBe(Outcome.Done);

        var outcome = await Upload("copy of IMG_1.jpg", "bytes");

        outcome.ShouldBe(Outcome.Refused("This photo is already in the gallery as \"IMG_1.jpg\".", "Duplicate"));
        _studio.Originals.Keys.ShouldBe([_studio.Kept.Assets.Single().BlobKey]);
    }

    [Fact]
    public async Task A_file_beyond_the_bound_is_cut_off_and_refused()
    {
        using var endless = new EndlessStream();
        var bounded = new BoundedStream(endless, 1000);
        using var taken = new MemoryStream();

        await bounded.CopyToAsync(taken);

        bounded.WasCut.ShouldBeTrue();
        taken.Length.ShouldBe(1000);
    }

    [Fact]
    public async Task A_file_of_just_the_bound_is_taken_whole()
    {
        var bounded = new BoundedStream(new MemoryStream(new byte[1000]), 1000);
        using var taken = new MemoryStream();

        await bounded.CopyToAsync(taken);

        bounded.WasCut.ShouldBeFalse();
        taken.Length.ShouldBe(1000);
    }

    [Fact]
    public async Task A_gallery_that_does_not_exist_takes_no_byte()
    {
        var outcome = await Intake().Take(Guid.CreateVersion7(), Guid.CreateVersion7(), "a.jpg", null, _ => throw new InvalidOperationException("Nothing is to be stored."), default);

        outcome.Reason.ShouldBe("That gallery does not exist.");
    }

    [Fact]
    public async Task What_is_not_what_was_sent_is_refused_and_leaves_no_bytes()
    {
        var outcome = await Upload("a.jpg", "bytes", sha256: new string('a', 64));

        outcome.ShouldBe(Outcome.Refused("\"a.jpg\" was damaged on its way. Please upload it again.", "Sha256"));
        _studio.Originals.Keys.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_upload_that_breaks_off_is_known_until_it_is_swept()
    {
        await Should.ThrowAsync<IOException>(Intake().Take(
            _studio.Gallery.Id, Guid.CreateVersion7(), "a.jpg", null, _ => throw new IOException("The disk is full."), default));

        var leftover = _studio.Kept.Leftovers.ShouldHaveSingleItem();
        leftover.DueAt.ShouldBe(Cast.Now + Leftover.LongestUpload + TimeSpan.FromMinutes(10));
        _studio.Kept.Assets.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_upload_that_took_so_long_that_it_may_be_swept_is_refused()
    {
        var file = new StoredFile("originals/slow", new string('a', 64), 1, 5);
        _studio.Kept.Leftovers.Add(Leftover.OfUpload(file.BlobKey, _studio.Gallery.Id, Cast.Now - Leftover.LongestUpload));

        var outcome = await Studio.Do(AddHandler(), new AddAsset(_studio.Gallery.Id, Guid.CreateVersion7(), "a.jpg", _studio.Told.Reading.Facts!, file));

        outcome.Reason.ShouldBe("This upload took too long. Please upload the file again.");
    }

    private async Task Refused(string fileName, string content, string sentence)
    {
        (await Upload(fileName, content)).ShouldBe(Outcome.Refused(sentence, "Content"));

        _studio.Originals.Keys.ShouldBeEmpty();
        _studio.Kept.Assets.ShouldBeEmpty();
        _studio.Told.Told.ShouldBeEmpty();
    }

    private Task<Outcome> Upload(string fileName, string content, Guid? assetId = null, string? sha256 = null) => Intake().Take(
        _studio.Gallery.Id, assetId ?? Guid.CreateVersion7(), fileName, sha256,
        blobKey => Task.FromResult(_studio.Originals.Put(blobKey, Encoding.UTF8.GetBytes(content))), default);

    private Intake Intake() => new(
        _studio.Originals, _studio.Told, _studio.Told, new Driven<AnnounceUpload>(new AnnounceUploadHandler(_studio.Kept, _studio.Kept, _studio.Clock)),
        new Driven<AddAsset>(AddHandler()), _studio.ThrownAway, _studio.Told);

    private AddAssetHandler AddHandler() => new(_studio.Kept, _studio.Kept, _studio.Kept, _studio.Told, _studio.Clock);

    private sealed class EndlessStream : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => count;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.FromResult(buffer.Length);
    }
}
