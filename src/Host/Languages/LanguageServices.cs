using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;

namespace Host.Languages;

internal static class LanguageServices
{
    /// <summary>The framework's localization with our catalogs behind it, for pages, tag helpers and the sentences of validation alike.</summary>
    public static IMvcBuilder AddLanguages(this IMvcBuilder mvc)
    {
        var localizer = new Localizer(Catalog.Of);
        mvc.Services.AddSingleton(localizer).AddSingleton<IStringLocalizer>(localizer).AddSingleton<IHtmlLocalizer>(new HtmlLocalizer(localizer));
        return mvc.AddDataAnnotationsLocalization(options => options.DataAnnotationLocalizerProvider = (_, _) => localizer);
    }
}
