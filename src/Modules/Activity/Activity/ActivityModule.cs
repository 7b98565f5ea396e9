using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Activity;

/// <summary>The module's only wiring.</summary>
public static class ActivityModule
{
    /// <summary>Adds the module to the product.</summary>
    public static IServiceCollection AddActivity(this IServiceCollection services, IConfiguration configuration) => services;
}
