using BuildingBlocks;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.UseCases.Curating;

namespace Galleries.Tests.UseCases.Curating;

public sealed class FeaturingTests
{
    private readonly Studio _studio = new();

    [Fact]
    public async Task A_selection_of_videos_becomes_featured_or_clips_and_photos_among_them_stay_what_they_are()
    {
        var (short1, long1, photo) = (Video(20), Video(300), _studio.Photo());

        (await Feature(true, short1, long1, photo)).ShouldBe(Outcome.Done);
        (short1.Kind, long1.Kind, photo.Kind).ShouldBe((AssetKind.Video, AssetKind.Video, AssetKind.Photo));

        (await Feature(false, long1)).ShouldBe(Outcome.Done);
        (short1.Kind, long1.Kind).ShouldBe((AssetKind.Video, AssetKind.Clip));
    }

    [Fact]
    public async Task Without_a_video_there_is_nothing_to_feature()
    {
        var photo = _studio.Photo();

        foreach (var chosen in new Asset[][] { [], [photo] })
            (await Feature(true, chosen)).Reason.ShouldBe("Please select at least one video: photos are neither clips nor featured videos.");
        photo.Kind.ShouldBe(AssetKind.Photo);
    }

    [Fact]
    public async Task A_choice_outlives_another_file_and_the_way_back_and_length_decides_where_nobody_chose()
    {
        var (chosen, other) = (Video(20), Video(20));
        var before = chosen.Current;
        await Feature(true, chosen);
        var cut = chosen.Current with { Kind = AssetKind.Clip, ContentKey = "other" };

        chosen.Become(cut);
        other.Become(other.Current with { Kind = AssetKind.Video, ContentKey = "another" });
        (chosen.Kind, other.Kind).ShouldBe((AssetKind.Video, AssetKind.Video));

        chosen.Become(before);
        chosen.Kind.ShouldBe(AssetKind.Video);
        chosen.Become(before with { Kind = AssetKind.Photo });
        chosen.Kind.ShouldBe(AssetKind.Photo);
    }

    private Asset Video(int seconds)
    {
        var content = $"video{_studio.Kept.Assets.Count}";
        var video = Asset.Receive(
            Guid.CreateVersion7(), _studio.Gallery.Id, $"{content}.mp4", PictureFacts.OfVideo("video/mp4", 1920, 1080, null, TimeSpan.FromSeconds(seconds)),
            new StoredFile(content, content, 1, 2), Cast.Now);
        _studio.Kept.Assets.Add(video);
        return video;
    }

    private Task<Outcome> Feature(bool areFeatured, params Asset[] assets) => Studio.Do(
        new FeatureVideosHandler(_studio.Kept), new FeatureVideos(_studio.Gallery.Id, [.. assets.Select(asset => asset.Id)], areFeatured));
}
