using BuildingBlocks;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.UseCases.Downloading;
using Galleries.UseCases.Picking;
using Galleries.UseCases.Saving;
using Galleries.UseCases.Viewing;

namespace Galleries.Tests.UseCases.Viewing;

/// <summary>The studio looks as somebody else does, and leaves no trace of them.</summary>
public sealed class ViewAsTests
{
    private readonly Studio _studio = new();
    private readonly Viewer _anna;
    private readonly Viewer _asAnna;
    private readonly Asset _photo;

    public ViewAsTests()
    {
        _photo = _studio.Photo();
        _anna = _studio.MainClient();
        _asAnna = Viewer.As(new Pose(VisitorType.MainClient, _anna.GrantId));
    }

    [Fact]
    public async Task Nothing_is_picked_and_the_reason_is_said()
    {
        (await Studio.Do(new AddFavoritesHandler(_studio.Reception, _studio.Filing, _studio.Kept), new AddFavorites(_studio.Gallery.Id, _asAnna, [_photo.Id])))
            .Reason.ShouldBe("You look at this gallery as somebody else does. Nothing is done in their name.");

        _studio.Kept.Collections.ShouldBeEmpty();
    }

    [Fact]
    public async Task Looks_and_downloads_are_told_to_nobody_and_take_nothing()
    {
        _studio.Neighbours.Rules = _studio.Neighbours.Rules with { FreeDownloads = 1 };

        (await Studio.Do(new RecordViewsHandler(_studio.Reception, _studio.Kept, _studio.Told), new RecordViews(_studio.Gallery.Id, _asAnna, true, [_photo.Id]))).ShouldBe(Outcome.Done);
        (await Studio.Do(new RecordDownloadHandler(_studio.Reception, _studio.Kept, _studio.Kept, _studio.Told), new RecordDownload(_studio.Gallery.Id, Guid.CreateVersion7(), _asAnna, _photo.Id)))
            .ShouldBe(Outcome.Done);
        (await Studio.Do(new RecordSavedHandler(_studio.Reception, _studio.Kept, _studio.Kept, _studio.Told), new RecordSaved(_studio.Gallery.Id, Guid.CreateVersion7(), _asAnna, [_photo.Id])))
            .ShouldBe(Outcome.Done);
        (await Studio.Do(new TakeFreeDownloadsHandler(_studio.Reception, _studio.Rationing, _studio.Kept, _studio.Kept), new TakeFreeDownloads(_studio.Gallery.Id, _asAnna, [_photo.Id])))
            .ShouldBe(Outcome.Done);

        _studio.Told.Told.ShouldBeEmpty();
        (_studio.Kept.LedgerEntries.Count, _studio.Kept.Downloads.Count, _studio.Kept.SavedAssets.Count).ShouldBe((0, 0, 0));
    }

    [Fact]
    public async Task An_archive_holds_what_they_would_get_and_is_the_studios_own()
    {
        var cake = _studio.Photo("cake.jpg");
        await Studio.Do(new AddFavoritesHandler(_studio.Reception, _studio.Filing, _studio.Kept), new AddFavorites(_studio.Gallery.Id, _anna, [cake.Id]));
        _studio.Told.Told.Clear();

        (await Studio.Do(
            new StartArchiveHandler(_studio.Reception, _studio.Departures, _studio.Rationing, _studio.Kept, _studio.Kept),
            new StartArchive(_studio.Gallery.Id, Guid.CreateVersion7(), _asAnna, null, FavoritesOnly: true))).ShouldBe(Outcome.Done);

        var archive = _studio.Kept.Archives.ShouldHaveSingleItem();
        archive.Manifest.Entries.Select(entry => entry.AssetId).ShouldBe([cake.Id]);
        (archive.VisitorId, archive.GrantId).ShouldBe((null, null));
        _studio.Told.Told.ShouldBeEmpty();
    }
}
