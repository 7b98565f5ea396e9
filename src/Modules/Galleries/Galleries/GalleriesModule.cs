using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Galleries;

/// <summary>The module's only wiring.</summary>
public static class GalleriesModule
{
    /// <summary>Adds the module to the product.</summary>
    public static IServiceCollection AddGalleries(this IServiceCollection services, IConfiguration configuration) => services;
}
