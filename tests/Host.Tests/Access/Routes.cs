using Host.Tests.App;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Host.Tests.Access;

/// <summary>Everything that the running app answers, as "GET g/{slug}/cart" or "POST g/{slug}/cart?handler=add".</summary>
internal static class Routes
{
    /// <summary>Not endpoints: middleware answers them.</summary>
    public const string Media = "GET media/{container}/{item}/{version}/{edge}";

    /// <summary>The same for the one picture that is the gallery's cover.</summary>
    public const string Cover = "GET media/{container}/{cover}/{coverVersion}/{edge}";

    public const string Video = "GET media/{container}/{video}/{content}/moving";

    public const string Bundled = "GET dist/{file}";

    public static async Task<IReadOnlyList<string>> Of(GalleryApp app)
    {
        var loader = app.Services.GetRequiredService<PageLoader>();
        var routes = new SortedSet<string>(StringComparer.Ordinal) { Media, Cover, Video, Bundled };
        foreach (var endpoint in app.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>())
        {
            var path = endpoint.RoutePattern.RawText!.Trim('/');
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page)
                routes.UnionWith((await loader.LoadAsync(page, endpoint.Metadata)).HandlerMethods.Select(method => Name(method, path)));
            else
                routes.UnionWith((endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"]).Select(method => $"{method} {path}"));
        }

        return [.. routes];
    }

    /// <summary>The routes of pages alone, as "g/{slug}/cart".</summary>
    public static IReadOnlyList<string> OfPages(GalleryApp app) =>
    [
        .. app.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Select(endpoint => endpoint.RoutePattern.RawText!.Trim('/')).Distinct().Order(StringComparer.Ordinal),
    ];

    private static string Name(HandlerMethodDescriptor method, string path) =>
        $"{method.HttpMethod.ToUpperInvariant()} {path}{(string.IsNullOrEmpty(method.Name) ? "" : $"?handler={method.Name.ToLowerInvariant()}")}";
}
