using Host.Pages.Client;
using Microsoft.AspNetCore.Mvc;

namespace Host.Web;

internal static class PageServices
{
    /// <summary>What pages need beside use cases.</summary>
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddSingleton<Assets>();
        services.AddSingleton<Visits>();
        services.AddScoped<Door>();
        services.AddScoped<OrderLinks>();
        services.AddScoped<Thumbnails>();
        services.AddScoped<CartCommands>();
        services.Configure<MvcOptions>(mvc => mvc.Filters.Add<PrivatePages>());
        return services;
    }
}
