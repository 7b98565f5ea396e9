using BuildingBlocks.Mail.Letters;
using Settings.Contracts;

namespace Settings.Adapters.Persistence;

internal sealed class SnapshotLetterheads(IStudio studios, IBrand brands, IGalleryRules galleries) : ILetterheads
{
    /// <summary>Before the first start's page was filled in.</summary>
    private static readonly Letterhead Nobody = new("Your photographer", null, LetterLanguage.English);

    public async ValueTask<Letterhead> Read(CancellationToken ct)
    {
        if (await studios.Find(ct) is not { } studio)
            return Nobody;

        var brand = await brands.Find(ct);
        return new Letterhead(studio.Name, studio.ContactEmail, LetterLanguage.Find(studio.MailLanguage) ?? LetterLanguage.English)
        {
            Light = ColorsOf(brand.Light),
            Dark = ColorsOf(brand.Dark),
            Logo = (brand.Logo ?? brand.LogoOnDark) is { } logo ? new LetterLogo(logo.Key, logo.Width, logo.Height, GroundOf(logo.Shade)) : null,
        };
    }

    public async ValueTask<string?> LanguageOf(Guid galleryId, CancellationToken ct) => (await galleries.InForce(galleryId, ct)).Language switch
    {
        GalleryLanguage.English => "en",
        GalleryLanguage.German => "de",
        GalleryLanguage.Spanish => "es",
        GalleryLanguage.French => "fr",
        GalleryLanguage.Hebrew => "he",
        _ => null,
    };

    // As PictureForm.OnPaper has them.
    private static string? GroundOf(PictureShade shade) => shade switch
    {
        PictureShade.Dark => "#ffffff",
        PictureShade.Light => "#242424",
        _ => null,
    };

    private static LetterColors ColorsOf(BrandPalette palette) =>
        new(palette.Paper, palette.Raised, palette.Ink, palette.Muted, palette.Line, palette.Accent, palette.OnAccent);
}
