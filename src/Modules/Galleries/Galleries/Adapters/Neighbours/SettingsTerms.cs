using Galleries.Domain;
using Galleries.Ports;
using Settings.Contracts;

namespace Galleries.Adapters.Neighbours;

internal sealed class SettingsTerms(IGalleryRules rules, IStudio studio) : ITerms
{
    private const long Gigabyte = 1_000_000_000;

    public async ValueTask<Terms> InForce(Guid galleryId, CancellationToken ct) => TermsOf(await rules.InForce(galleryId, ct), await studio.Find(ct));

    public async Task<Terms> Certain(Guid galleryId, CancellationToken ct) => TermsOf(await rules.Certain(galleryId, ct), await studio.Find(ct));

    private static Terms TermsOf(GalleryRules rules, StudioFact? studio) => new(
        rules.Sorting switch
        {
            AssetSorting.FileNameDescending => AssetOrder.NameDescending,
            AssetSorting.DateTakenAscending => AssetOrder.OldestFirst,
            AssetSorting.DateTakenDescending => AssetOrder.NewestFirst,
            AssetSorting.ByHand => AssetOrder.ByHand,
            _ => AssetOrder.NameAscending,
        },
        rules.DownloadEnabled, rules.ShareEnabled, OfferOf(rules.Downloads))
    {
        Mark = MarkOf(rules.Watermark),
        Audience = AudienceOf(rules.Audience),
        ClientsMayHide = rules.ClientsMayHide,
        FreeDownloads = rules.FreeDownloads,
        PreviewsCover = rules.PreviewsCover,
        AsksWho = rules.Door.AsksWho,
        Consent = rules.Door.Consent,
        Cover = rules.CoverDesign switch
        {
            CoverDesigning.AtOnce => CoverRule.AtOnce,
            CoverDesigning.AfterApproval => CoverRule.AfterApproval,
            _ => CoverRule.Off,
        },
        RemindsOfEnd = rules.RemindsOfEnd,
        VendorTerms = studio?.Legal.VendorTerms,
        ConfirmsDevices = rules.Door.ConfirmsDevices,
        Judges = rules.Door.Requests switch
        {
            RequestRule.Studio => RequestJudges.Studio,
            RequestRule.MainClients => RequestJudges.MainClients,
            _ => RequestJudges.Nobody,
        },
    };

    private static Offer OfferOf(DownloadOffer offer) => new(
        offer.Original, offer.HighRes, offer.WebSize, offer.HighResEdge, offer.PartGigabytes > 0 ? offer.PartGigabytes * Gigabyte : null);

    private static Audience AudienceOf(DownloadAudience audience) => new(
        SizesOf(audience.MainClient), SizesOf(audience.PhotographerInvited), SizesOf(audience.ClientInvited), SizesOf(audience.Vendor), SizesOf(audience.Guest));

    private static SizeSet SizesOf(AllowedSizes sizes) =>
        (sizes.HasFlag(AllowedSizes.Original) ? SizeSet.Original : 0) | (sizes.HasFlag(AllowedSizes.HighRes) ? SizeSet.HighRes : 0)
        | (sizes.HasFlag(AllowedSizes.WebSize) ? SizeSet.WebSize : 0);

    private static Mark? MarkOf(Watermark watermark) => watermark.Kind switch
    {
        WatermarkKind.Text => new Mark(watermark.Text.Trim(), "", SpotOf(watermark), watermark.Edge is WatermarkEdge.ShortEdge, watermark.Size, watermark.Opacity),
        WatermarkKind.Image => new Mark("", watermark.Image, SpotOf(watermark), watermark.Edge is WatermarkEdge.ShortEdge, watermark.Size, watermark.Opacity),
        _ => null,
    };

    private static MarkSpot SpotOf(Watermark watermark) => new(watermark.Across, watermark.Down, watermark.Place is WatermarkPlace.Everywhere);
}
