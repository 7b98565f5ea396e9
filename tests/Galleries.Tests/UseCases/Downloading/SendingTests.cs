using Galleries.Contracts;
using Galleries.Domain;
using Galleries.UseCases.Downloading;

namespace Galleries.Tests.UseCases.Downloading;

public sealed class SendingTests
{
    [Theory]
    [InlineData(AssetKind.Photo, DownloadSize.Original, nameof(PlaybackProgress.None), true, SentAs.Original)]
    [InlineData(AssetKind.Photo, DownloadSize.HighRes, nameof(PlaybackProgress.None), true, SentAs.Rendition)]
    [InlineData(AssetKind.Gif, DownloadSize.WebSize, nameof(PlaybackProgress.None), true, SentAs.Original)]
    [InlineData(AssetKind.Clip, DownloadSize.Original, nameof(PlaybackProgress.Waiting), true, SentAs.Original)]
    [InlineData(AssetKind.Clip, DownloadSize.HighRes, nameof(PlaybackProgress.Made), true, SentAs.Original)]
    [InlineData(AssetKind.Video, DownloadSize.WebSize, nameof(PlaybackProgress.Made), false, SentAs.Rendition)]
    [InlineData(AssetKind.Video, DownloadSize.WebSize, nameof(PlaybackProgress.Waiting), true, SentAs.NothingYet)]
    [InlineData(AssetKind.Video, DownloadSize.WebSize, nameof(PlaybackProgress.Waiting), false, SentAs.Original)]
    [InlineData(AssetKind.Video, DownloadSize.WebSize, nameof(PlaybackProgress.Failed), true, SentAs.Original)]
    public void Photos_come_in_every_size_and_videos_in_web_size_where_one_is_made(AssetKind kind, DownloadSize size, string playback, bool areMade, SentAs sentAs) =>
        Sending.Of(kind, Enum.Parse<PlaybackProgress>(playback), size, areMade).ShouldBe(sentAs);
}
