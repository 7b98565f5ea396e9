namespace Host.Web;

/// <summary>An answer for those who watch over the process.</summary>
internal static class Health
{
    public static void MapHealth(this WebApplication app) =>
        app.MapGet("/health", () => Results.Text("ok")).AllowAnonymous();
}
