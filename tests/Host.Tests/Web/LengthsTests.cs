using Host.Languages;
using Host.Web;

namespace Host.Tests.Web;

public sealed class LengthsTests
{
    [Theory]
    [InlineData(0.2, "0:01")]
    [InlineData(42.4, "0:42")]
    [InlineData(59.6, "1:00")]
    [InlineData(600, "10:00")]
    [InlineData(3723, "1:02:03")]
    public void The_length_of_a_video_is_written_as_players_do(double seconds, string text) => Formats.Length(TimeSpan.FromSeconds(seconds)).ShouldBe(text);

    [Theory]
    [InlineData(0, 0, "0 photos")]
    [InlineData(1, 0, "1 photo")]
    [InlineData(2, 2, "2 videos")]
    [InlineData(13, 1, "12 photos and 1 video")]
    public void What_a_gallery_holds_is_counted_by_kind(int all, int videos, string text) => new Localizer(Catalog.Of).Holdings(all, videos).ShouldBe(text);
}
