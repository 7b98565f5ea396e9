using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Settings;

/// <summary>The module's only wiring.</summary>
public static class SettingsModule
{
    /// <summary>Adds the module to the product.</summary>
    public static IServiceCollection AddSettings(this IServiceCollection services, IConfiguration configuration) => services;
}
