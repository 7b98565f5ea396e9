using System.Collections.Frozen;
using System.Globalization;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Localization;
using Settings.Contracts;

namespace Host.Languages;

/// <summary>
/// Which language a request is answered in. Clients: what they chose, else what the gallery is set to, else their browser's. The studio reads English.
/// Dates and money follow the words; the studio's follow the browser.
/// </summary>
internal static class ReaderLanguage
{
    public const string Cookie = "language";

    private static readonly string[] StudioRooms = ["/studio", "/reports", "/account", "/sign-in", "/sign-out", "/start", "/no-access"];

    private static readonly FrozenSet<string> Regions = CultureInfo.GetCultures(CultureTypes.SpecificCultures).Where(IsPlain).Select(culture => culture.Name)
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static void UseReaderLanguage(this IApplicationBuilder app) => app.UseRequestLocalization(new RequestLocalizationOptions
    {
        DefaultRequestCulture = new(Language.English.Culture, CultureInfo.GetCultureInfo(Language.English.Code)),
        SupportedCultures = [.. CultureInfo.GetCultures(CultureTypes.AllCultures).Where(IsPlain)],
        SupportedUICultures = [.. Language.All.Select(language => CultureInfo.GetCultureInfo(language.Code))],
        ApplyCurrentCultureToResponseHeaders = true,
        RequestCultureProviders =
        [
            Provider(context => IsStudio(context) ? new ProviderCultureResult([.. AskedFor(context), Language.English.Culture.Name], [Language.English.Code]) : null),
            Provider(context => Answer(context, Language.Find(context.Request.Cookies[Cookie]))),
            new CustomRequestCultureProvider(async context => Answer(context, await OfGallery(context))),
            Provider(context => Answer(context, AskedFor(context).Select(name => Language.Find(name.Split('-')[0])).FirstOrDefault(language => language is not null))),
        ],
    });

    private static CustomRequestCultureProvider Provider(Func<HttpContext, ProviderCultureResult?> decide) => new(context => Task.FromResult(decide(context)));

    // The region that the browser names for this language, so that an Austrian reads January in the Austrian way.
    private static ProviderCultureResult? Answer(HttpContext context, Language? language)
    {
        if (language is null)
            return null;

        var region = AskedFor(context).FirstOrDefault(name => name.StartsWith($"{language.Code}-", StringComparison.OrdinalIgnoreCase) && Regions.Contains(name));
        return new ProviderCultureResult(region ?? language.Culture.Name, language.Code);
    }

    private static async Task<Language?> OfGallery(HttpContext context) => await GalleryOf(context) is { } galleryId
        ? Language.Of((await context.RequestServices.GetRequiredService<IGalleryRules>().InForce(galleryId, context.RequestAborted)).Language)
        : null;

    // An order is read in the language of the gallery it came from.
    private static async Task<Guid?> GalleryOf(HttpContext context) => context.Request.Path.Value?.Split('/') switch
    {
        ["", "g", { Length: > 0 } slug, ..] =>
            (await context.RequestServices.GetRequiredService<IQueryHandler<FindGallery, GalleryAddress?>>().Handle(new FindGallery(slug), context.RequestAborted))?.GalleryId,
        ["", "orders", var order, ..] when Guid.TryParse(order, out var orderId) =>
            (await context.RequestServices.GetRequiredService<OrderLinks>().Find(context, orderId))?.GalleryId,
        _ => null,
    };

    // A page about something that went wrong is written for whoever asked for the page that did.
    private static bool IsStudio(HttpContext context)
    {
        PathString path = context.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? context.Features.Get<IExceptionHandlerPathFeature>()?.Path ?? context.Request.Path;
        return StudioRooms.Any(room => path.StartsWithSegments(room, StringComparison.OrdinalIgnoreCase));
    }

    private static IEnumerable<string> AskedFor(HttpContext context) => context.Request.GetTypedHeaders().AcceptLanguage
        .Where(asked => asked.Quality is not 0).OrderByDescending(asked => asked.Quality ?? 1).Select(asked => asked.Value.Value ?? "");

    // Calendars other than the Gregorian one would put another year beside the same gallery.
    private static bool IsPlain(CultureInfo culture) => culture.Name.Length > 0 && culture.Calendar is GregorianCalendar;
}
