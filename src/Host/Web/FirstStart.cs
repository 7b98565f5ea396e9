using Settings.Contracts;

namespace Host.Web;

/// <summary>Until there is a studio, every page of the studio leads to the one that makes it; afterwards that page is gone.</summary>
internal static class FirstStart
{
    public const string Path = "/start";

    private static readonly string[] Entrances = ["/studio", "/reports", "/account", "/sign-in"];

    public static IApplicationBuilder UseFirstStart(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var path = context.Request.Path;
        var isStart = path.StartsWithSegments(Path, StringComparison.OrdinalIgnoreCase);
        var isEntrance = path == "/" || Entrances.Any(entrance => path.StartsWithSegments(entrance, StringComparison.OrdinalIgnoreCase));
        if (!isStart && !isEntrance)
        {
            await next(context);
            return;
        }

        var opened = await context.RequestServices.GetRequiredService<IStudio>().Find(context.RequestAborted) is not null;
        if (isStart && opened)
            context.Response.Redirect("/sign-in");
        else if (isEntrance && !opened)
            context.Response.Redirect(Path);
        else
            await next(context);
    });
}
