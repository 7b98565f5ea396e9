using System.Text.Encodings.Web;
using System.Text.Unicode;
using Host.Pages.Client;
using Host.Pages.Client.Buying;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.WebEncoders;

namespace Host.Web;

internal static class PageServices
{
    /// <summary>What pages need beside use cases.</summary>
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddSingleton<Assets>();
        services.AddSingleton<BrandSheets>();
        services.AddSingleton<Visits>().AddSingleton<Poses>();
        services.AddSingleton<PasskeySites>();
        services.AddSingleton<PasskeyStates>();
        services.AddScoped<Door>();
        services.AddScoped<Offers>().AddScoped<Collected>();
        services.AddScoped<Strangers>();
        services.AddScoped<Arrivals>();
        services.AddSingleton<Mailboxes>();
        services.AddScoped<OrderLinks>();
        services.AddScoped<Thumbnails>();
        services.AddScoped<MailPictures>();
        services.AddScoped<PersonalData>();
        services.AddScoped<CartCommands>().AddScoped<ListCommands>();
        // Names in every alphabet are written as they are, not as numbers.
        services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.Configure<MvcOptions>(mvc =>
        {
            mvc.Filters.Add<PrivatePages>();
            mvc.Filters.Add<FormerAddresses>();
        });
        return services;
    }
}
