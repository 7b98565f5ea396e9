using Settings.Contracts;
using Shop.Ports;

namespace Shop.Adapters.Neighbours;

internal sealed class SettingsStudioLook(IStudio studio, IBrand brands) : IStudioLook
{
    public async Task<StudioLook> Find(CancellationToken ct)
    {
        var (fact, brand) = (await studio.Find(ct), await brands.Find(ct));
        return new StudioLook(
            fact?.Name ?? "", fact?.ContactEmail ?? "", brand.Light.Accent, (brand.Logo ?? brand.LogoOnDark) is { } logo ? await brands.Read(logo.Key, PictureForm.OnPaper, ct) : null);
    }
}
