using BuildingBlocks.Imaging.Native;
using BuildingBlocks.Imaging.Pictures;
using BuildingBlocks.Imaging.Tests.Making;

namespace BuildingBlocks.Imaging.Tests.Pictures;

public sealed class ColorProfileTests(Pool pool) : IClassFixture<Pool>
{
    [Theory]
    [InlineData("srgb", true)]
    [InlineData("p3", false)]
    [InlineData("cmyk", false)]
    public void SRGB_is_told_by_its_colors(string profile, bool isSrgb) =>
        ColorProfile.IsSrgb(Profile(profile)).ShouldBe(isSrgb);

    [Fact]
    public void A_broken_profile_is_not_sRGB_and_harms_nobody()
    {
        var whole = Profile("srgb");
        var random = new Random(4711);

        ColorProfile.IsSrgb(whole.AsSpan(0, 200)).ShouldBeFalse();
        ColorProfile.IsSrgb([]).ShouldBeFalse();
        for (var i = 0; i < 2000; i++)
        {
            var broken = whole.ToArray();
            for (var changes = 0; changes < 10; changes++)
                broken[random.Next(128, Math.Min(broken.Length, 600))] = (byte)random.Next(256);
            Should.NotThrow(() => ColorProfile.IsSrgb(broken));
        }
    }

    private byte[] Profile(string name)
    {
        var path = pool.Put("profiled.jpg", Picture.Plain(40, 30, 9, 9, 9).AsJpegIn(name));
        using var image = VipsOperation.Named("jpegload").With("filename", path).ToImage();
        return image.Bytes("icc-profile-data");
    }
}
