using Host.Mailing;
using Host.Pages.Studio;
using Host.Pages.Studio.Galleries;
using Host.Pages.Studio.Items;
using Host.Pages.Studio.Settings;
using Host.Pages.Studio.Shop.Lists;

namespace Host.Web;

internal static class StudioServices
{
    /// <summary>What the studio's pages need beside use cases.</summary>
    public static IServiceCollection AddStudioPages(this IServiceCollection services) => services
        .AddSingleton<ChangeStream>().AddScoped<GallerySettingsCommands>().AddScoped<UpdateCommands>()
        .AddScoped<ReceivedPiece>().AddScoped<WatermarkTrial>().AddScoped<StudioMail>().AddScoped<BrandPictureCommands>().AddScoped<CoverCommands>().AddScoped<BulkDeeds>().AddScoped<PriceListDeeds>().AddScoped<GalleryShopFacts>()
        .AddScoped<Attention>().AddScoped<Watching>().AddScoped<ItemReader>().AddScoped<ItemCollections>()
        .AddScoped<DigestDesk>().AddScoped<PapersDesk>().AddHostedService<MailRound>();
}
