using Galleries.Domain;
using Galleries.Ports;
using Settings.Contracts;

namespace Galleries.Adapters.Neighbours;

internal sealed class SettingsTerms(IGalleryRules rules) : ITerms
{
    public ValueTask<Terms> InForce(Guid galleryId, CancellationToken ct)
    {
        var asked = rules.InForce(galleryId, ct);
        return asked.IsCompletedSuccessfully ? ValueTask.FromResult(TermsOf(asked.Result)) : Awaited(asked);
    }

    public async Task<Terms> Certain(Guid galleryId, CancellationToken ct) => TermsOf(await rules.Certain(galleryId, ct));

    private static async ValueTask<Terms> Awaited(ValueTask<GalleryRules> asked) => TermsOf(await asked);

    private static Terms TermsOf(GalleryRules rules) => new(
        rules.Sorting switch
        {
            AssetSorting.FileNameDescending => AssetOrder.NameDescending,
            AssetSorting.DateTakenAscending => AssetOrder.OldestFirst,
            AssetSorting.DateTakenDescending => AssetOrder.NewestFirst,
            _ => AssetOrder.NameAscending,
        },
        rules.DownloadEnabled, rules.ShareEnabled)
    {
        Mark = MarkOf(rules.Watermark),
    };

    private static Mark? MarkOf(Watermark watermark)
    {
        if (string.IsNullOrWhiteSpace(watermark.Text))
            return null;

        var (across, down) = watermark.Place switch
        {
            WatermarkPlace.TopLeft => (0, 0),
            WatermarkPlace.TopRight => (100, 0),
            WatermarkPlace.BottomLeft => (0, 100),
            WatermarkPlace.Bottom => (50, 100),
            WatermarkPlace.BottomRight => (100, 100),
            _ => (50, 50),
        };
        return new Mark(watermark.Text.Trim(), across, down, watermark.Size, watermark.Opacity);
    }
}
