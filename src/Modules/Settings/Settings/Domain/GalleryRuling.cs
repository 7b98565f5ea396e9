using BuildingBlocks;
using Settings.Contracts;

namespace Settings.Domain;

/// <summary>The rules of one gallery.</summary>
internal sealed class GalleryRuling(Guid galleryId)
{
    private const int LongestWatermark = 60;

    public Guid GalleryId { get; private set; } = galleryId;

    public GalleryRules Rules { get; private set; } = GalleryRules.Initial;

    public int Version { get; private set; }

    public static GalleryRuling From(Guid galleryId, GalleryRules rules) => new(galleryId) { Rules = rules };

    public static Outcome Check(GalleryRules rules) => Checks.All(
        Enum.IsDefined(rules.Sorting) ? Outcome.Done : Outcome.Refused("Please choose one of the sort orders offered.", nameof(Rules)),
        Check(rules.Watermark));

    private static Outcome Check(Watermark watermark) => Checks.All(
        Checks.Line(watermark.Text, "the watermark", LongestWatermark, "WatermarkText"),
        Enum.IsDefined(watermark.Place) ? Outcome.Done : Outcome.Refused("Please choose one of the places offered.", "WatermarkPlace"),
        watermark.Size is >= 10 and <= 100 ? Outcome.Done : Outcome.Refused("A watermark is 10 to 100 percent of a photo's width.", "WatermarkSize"),
        watermark.Opacity is >= 5 and <= 100 ? Outcome.Done : Outcome.Refused("A watermark's opacity lies between 5 and 100 percent.", "WatermarkOpacity"));

    public void Change(GalleryRules rules) => Rules = rules;
}
