using BuildingBlocks;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.UseCases.Publishing;

namespace Galleries.Tests.UseCases.Publishing;

public sealed class PublishingTests
{
    [Fact]
    public async Task Going_online_and_offline_is_told_once_each()
    {
        var studio = new Studio(GalleryPhase.Draft);
        studio.Photo(ready: false);

        foreach (var _ in Enumerable.Range(0, 2))
            (await Online(studio)).ShouldBe(Outcome.Done);
        foreach (var _ in Enumerable.Range(0, 2))
            (await Offline(studio)).ShouldBe(Outcome.Done);

        studio.Only<GalleryWentOnline>().ShouldBe(new GalleryWentOnline(studio.Gallery.Id, Cast.Now));
        studio.Only<GalleryWentOffline>().ShouldBe(new GalleryWentOffline(studio.Gallery.Id, Cast.Now));
    }

    [Fact]
    public async Task A_refused_gallery_tells_nobody()
    {
        var studio = new Studio(GalleryPhase.Draft);

        (await Online(studio)).Reason.ShouldBe("Upload at least one photo first, so that your client has something to see.");
        (await Offline(studio)).Reason.ShouldBe("The gallery is still a draft: nobody but the studio sees it.");

        studio.Told.Told.ShouldBeEmpty();
    }

    private static Task<Outcome> Online(Studio studio) => Studio.Do(
        new BringOnlineHandler(studio.Kept, studio.Kept, studio.Card, studio.Told, studio.Clock), new BringOnline(studio.Gallery.Id));

    private static Task<Outcome> Offline(Studio studio) =>
        Studio.Do(new TakeOfflineHandler(studio.Kept, studio.Card, studio.Told, studio.Clock), new TakeOffline(studio.Gallery.Id));
}
