using Shop.Domain.Catalogue;

namespace Shop.Tests.Domain.Catalogue;

public sealed class CropTests
{
    private static readonly PaperSize Small = PaperSize.Of(1000, 1500);
    private static readonly PaperSize Square = PaperSize.Of(2000, 2000);

    [Fact]
    public void A_photo_of_the_papers_shape_is_printed_whole()
    {
        Crop.Centered(6000, 4000, Small).ShouldBe(new Crop(0, 0, 10_000, 10_000));
        Crop.Centered(4000, 6000, Small).ShouldBe(new Crop(0, 0, 10_000, 10_000));
    }

    [Fact]
    public void Another_shape_takes_the_middle()
    {
        Crop.Centered(6000, 4000, Square).ShouldBe(new Crop(1666, 0, 6667, 10_000));
        Crop.Centered(4000, 6000, Square).ShouldBe(new Crop(0, 1666, 10_000, 6667));
    }

    [Fact]
    public void Every_middle_fits_its_paper_and_lies_within_the_photo()
    {
        var random = new Random(5);
        for (var i = 0; i < 2_000; i++)
        {
            var (width, height) = (random.Next(500, 9_000), random.Next(500, 9_000));
            var size = PaperSize.Of(random.Next(500, 3_000), random.Next(500, 3_000));
            var crop = Crop.Centered(width, height, size);

            crop.IsWithinPhoto.ShouldBeTrue();
            crop.Fits(width, height, size).ShouldBeTrue($"{crop} of {width} × {height} on {size}");
        }
    }

    [Fact]
    public void A_lying_cut_of_a_standing_photo_fits_too()
    {
        new Crop(0, 0, 10_000, 4444).Fits(4000, 6000, Small).ShouldBeTrue();
        new Crop(0, 0, 10_000, 9000).Fits(4000, 6000, Small).ShouldBeFalse();
    }

    [Fact]
    public void Its_sharpness_is_that_of_the_long_side()
    {
        new Crop(0, 0, 10_000, 10_000).DpiOn(6000, 4000, Small).ShouldBe(1016);
        new Crop(0, 0, 5_000, 5_000).DpiOn(1200, 800, PaperSize.Of(2000, 3000)).ShouldBe(50);
    }
}
