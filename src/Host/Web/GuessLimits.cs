using System.Threading.RateLimiting;

namespace Host.Web;

/// <summary>How often one address may try what could be guessed: passwords and links.</summary>
internal static class GuessLimits
{
    /// <summary>For links: a family behind one router opens many.</summary>
    public const string Links = "guess";

    /// <summary>For links that may ask for a code.</summary>
    public const string Codes = "code";

    /// <summary>For what visitors have mailed to others or to themselves.</summary>
    public const string Mails = "mail";

    /// <summary>For what other services tell; they tell much at once when they were kept waiting.</summary>
    public const string Webhooks = "webhook";

    /// <summary>For passwords and what sends a mail about them.</summary>
    public const string Passwords = "password";

    public static IServiceCollection AddGuessLimits(this IServiceCollection services) => services.AddRateLimiter(limits =>
    {
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.AddPolicy(Links, context => PerMinute(context, 120));
        limits.AddPolicy(Webhooks, context => PerMinute(context, 600));
        limits.AddPolicy(Codes, context => PerMinute(context, HttpMethods.IsPost(context.Request.Method) ? 15 : 120));
        foreach (var policy in new[] { Passwords, Mails })
            limits.AddPolicy(policy, context => HttpMethods.IsPost(context.Request.Method) ? PerMinute(context, 15) : RateLimitPartition.GetNoLimiter(("", 0)));
    });

    private static RateLimitPartition<(string Household, int Tries)> PerMinute(HttpContext context, int tries) =>
        RateLimitPartition.GetSlidingWindowLimiter((Origin.Household(context.Connection.RemoteIpAddress), tries), _ => new SlidingWindowRateLimiterOptions
        {
            PermitLimit = tries,
            Window = TimeSpan.FromMinutes(1),
            SegmentsPerWindow = 6,
        });
}
