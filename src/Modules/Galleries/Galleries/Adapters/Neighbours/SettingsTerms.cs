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
        rules.DownloadEnabled, rules.ShareEnabled);
}
