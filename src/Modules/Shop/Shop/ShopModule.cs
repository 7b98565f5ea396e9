using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Shop;

/// <summary>The module's only wiring.</summary>
public static class ShopModule
{
    /// <summary>Adds the module to the product.</summary>
    public static IServiceCollection AddShop(this IServiceCollection services, IConfiguration configuration) => services;
}
