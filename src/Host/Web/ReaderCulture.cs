using System.Globalization;

namespace Host.Web;

internal static class ReaderCulture
{
    /// <summary>Formats dates and money as the reader's browser asks; the words are English.</summary>
    public static void UseReaderCulture(this IApplicationBuilder app)
    {
        var english = CultureInfo.GetCultureInfo("en-US");
        app.UseRequestLocalization(new RequestLocalizationOptions
        {
            DefaultRequestCulture = new(english),
            SupportedCultures = [.. CultureInfo.GetCultures(CultureTypes.AllCultures).Where(IsPlain)],
            SupportedUICultures = [english],
            RequestCultureProviders = [new Microsoft.AspNetCore.Localization.AcceptLanguageHeaderRequestCultureProvider()],
        });
    }

    // Calendars other than the Gregorian one would put another year beside the same gallery.
    private static bool IsPlain(CultureInfo culture) => culture.Name.Length > 0 && culture.Calendar is GregorianCalendar;
}
