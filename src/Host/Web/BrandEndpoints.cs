using Microsoft.Net.Http.Headers;
using Settings.Contracts;

namespace Host.Web;

/// <summary>The brand's style sheet and pictures, for everybody: they are on every page that a client sees.</summary>
internal static class BrandEndpoints
{
    private const string ForEver = "public, max-age=31536000, immutable";

    public static void MapBrand(this WebApplication app)
    {
        app.MapGet("/brand/{hash}.css", Sheet).AllowAnonymous();
        app.MapGet("/brand/{key}/logo.png", (string key, IBrand brands, HttpContext context) =>
            Picture(key, PictureForm.Whole, brands, context)).AllowAnonymous();
        app.MapGet("/brand/{key}/icon-{side:int}.png", (string key, int side, IBrand brands, HttpContext context) =>
            Picture(key, (PictureForm)side, brands, context)).AllowAnonymous();
    }

    // A page that was opened before a change asks for the sheet of then: it gets the present one, and keeps nothing.
    private static async Task<IResult> Sheet(string hash, IBrand brands, BrandSheets sheets, HttpContext context)
    {
        var brand = await brands.Find(context.RequestAborted);
        var asked = sheets.Find(brand, hash);
        context.Response.Headers[HeaderNames.CacheControl] = asked is null ? "no-cache" : ForEver;
        return asked is not null ? Results.Text(asked.Css, "text/css; charset=utf-8")
            : sheets.Of(brand) is { } present ? Results.Redirect(present.Path)
            : Results.NotFound();
    }

    // Somebody may have kept the address of the logo of then.
    private static async Task<IResult> Picture(string key, PictureForm form, IBrand brands, HttpContext context)
    {
        if (form is PictureForm.OnPaper || !Enum.IsDefined(form))
            return Results.NotFound();

        var ct = context.RequestAborted;
        if (await brands.Read(key, form, ct) is { } bytes)
        {
            context.Response.Headers[HeaderNames.CacheControl] = ForEver;
            return Results.Bytes(bytes, "image/png");
        }

        context.Response.Headers[HeaderNames.CacheControl] = "no-cache";
        var brand = await brands.Find(ct);
        return form is PictureForm.Whole
            ? (brand.Logo ?? brand.LogoOnDark) is { } logo ? Results.Redirect(logo.Path) : Results.NotFound()
            : brand.Icon is { } icon ? Results.Redirect(icon.IconPath(form)) : Results.NotFound();
    }
}
