namespace Host.Web;

/// <summary>A page for everything that goes wrong, at the address where it went wrong.</summary>
internal static class ErrorPages
{
    public static IApplicationBuilder UseErrorPages(this IApplicationBuilder app) =>
        app.UseExceptionHandler("/error/500").UseStatusCodePagesWithReExecute("/error/{0}");
}
