using BuildingBlocks;
using Settings.Contracts;

namespace Settings.Domain;

/// <summary>The rules of one gallery.</summary>
internal sealed class GalleryRuling(Guid galleryId)
{
    private const int LongestWatermark = 60;
    private const int LongestConsent = 1000;
    private const int SmallestHighRes = 2400;
    private const int LargestHighRes = 8000;
    private const int LargestPart = 1000;
    private const int MostFree = 100_000;

    public Guid GalleryId { get; private set; } = galleryId;

    public GalleryRules Rules { get; private set; } = GalleryRules.Initial;

    public int Version { get; private set; }

    public static GalleryRuling From(Guid galleryId, GalleryRules rules) => new(galleryId) { Rules = rules };

    public static Outcome Check(GalleryRules rules) => Checks.All(
        Enum.IsDefined(rules.Sorting) ? Outcome.Done : Outcome.Refused("Please choose one of the sort orders offered.", nameof(Rules)),
        Enum.IsDefined(rules.Language) ? Outcome.Done : Outcome.Refused("Please choose one of the languages offered.", nameof(rules.Language)),
        Check(rules.Watermark),
        Checks.Lines(rules.Door.Consent, "what visitors agree to", LongestConsent, nameof(rules.Door.Consent)),
        rules.FreeDownloads is null or (>= 1 and <= MostFree)
            ? Outcome.Done
            : Outcome.Refused($"Free downloads are a number from 1 to {MostFree}, or nothing for however many.", nameof(rules.FreeDownloads)),
        Enum.IsDefined(rules.CoverDesign) ? Outcome.Done : Outcome.Refused("Please choose who designs the cover.", nameof(rules.CoverDesign)),
        Check(rules.Look),
        rules.DownloadEnabled ? Check(rules.Downloads) : Outcome.Done);

    private static Outcome Check(GalleryLook look) =>
        Enum.IsDefined(look.Grid) && Enum.IsDefined(look.Tone) && Enum.IsDefined(look.Cover) && (look.Type is not { } type || Enum.IsDefined(type))
            ? Outcome.Done
            : Outcome.Refused("Please choose one of the looks offered.", nameof(GalleryRules.Look));

    public static Outcome Check(Watermark watermark) => Checks.All(
        Enum.IsDefined(watermark.Kind) ? Outcome.Done : Outcome.Refused("Please choose one of the watermarks offered.", "Watermark"),
        watermark.Kind is WatermarkKind.Text ? Checks.Required(watermark.Text, "the text that is burnt in", "WatermarkText") : Outcome.Done,
        Checks.Line(watermark.Text, "the watermark's text", LongestWatermark, "WatermarkText"),
        Enum.IsDefined(watermark.Place) ? Outcome.Done : Outcome.Refused("Please choose one of the places offered.", "WatermarkPlace"),
        Enum.IsDefined(watermark.Edge) ? Outcome.Done : Outcome.Refused("Please choose one of the edges offered.", "WatermarkEdge"),
        watermark.Size is >= 5 and <= 100 ? Outcome.Done : Outcome.Refused("A watermark is 5 to 100 percent of a photo's edge.", "WatermarkSize"),
        watermark.Opacity is >= 5 and <= 100 ? Outcome.Done : Outcome.Refused("A watermark's opacity lies between 5 and 100 percent.", "WatermarkOpacity"));

    private static Outcome Check(DownloadOffer offer) => Checks.All(
        offer.Original || offer.HighRes || offer.WebSize
            ? Outcome.Done
            : Outcome.Refused("Please offer at least one download size, or switch downloads off.", "OriginalOffered"),
        offer.HighResEdge is >= SmallestHighRes and <= LargestHighRes
            ? Outcome.Done
            : Outcome.Refused($"The long edge of high resolution lies between {SmallestHighRes} and {LargestHighRes} pixels.", "HighResEdge"),
        offer.PartGigabytes is >= 0 and <= LargestPart
            ? Outcome.Done
            : Outcome.Refused($"Parts of a download have at most {LargestPart} GB.", "PartGigabytes"));

    public void Change(GalleryRules rules) => Rules = rules;

    /// <summary>Burns in another image, in the same place and size, or none.</summary>
    public void BurnInstead(string? image) => Rules = With(Rules, image);

    public static GalleryRules With(GalleryRules rules, string? image) => rules with
    {
        Watermark = rules.Watermark with { Kind = image is null ? WatermarkKind.None : WatermarkKind.Image, Image = image ?? "" },
    };
}
