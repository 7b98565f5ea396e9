using System.Security.Claims;
using BuildingBlocks.UseCases;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Settings.UseCases.SigningIn;
using Settings.UseCases.Staffing;

namespace Host.Web;

/// <summary>The studio's sessions: a cookie that names the member and ends with their stamp.</summary>
internal static class StudioSession
{
    public const string Scheme = CookieAuthenticationDefaults.AuthenticationScheme;

    private const string StampClaim = "stamp";

    public static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "studio";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = TimeSpan.FromDays(14);
        options.SlidingExpiration = true;
        options.LoginPath = "/sign-in";
        options.LogoutPath = "/sign-out";
        options.AccessDeniedPath = "/no-access";
        options.ReturnUrlParameter = "back";
        options.Events.OnValidatePrincipal = StillValid;
        options.Events.OnRedirectToLogin = AskToSignIn;
    }

    public static Task Open(HttpContext context, Member member, bool remember)
    {
        var identity = new ClaimsIdentity(
            [
                new Claim(ClaimTypes.NameIdentifier, member.MemberId.ToString()),
                new Claim(ClaimTypes.Name, member.Name),
                new Claim(ClaimTypes.Email, member.Email),
                new Claim(ClaimTypes.Role, member.Role.ToString()),
                new Claim(StampClaim, member.Stamp),
            ],
            Scheme);
        return context.SignInAsync(Scheme, new ClaimsPrincipal(identity), new AuthenticationProperties { IsPersistent = remember });
    }

    public static Task Close(HttpContext context) => context.SignOutAsync(Scheme);

    public static Guid MemberId(this ClaimsPrincipal user) => Guid.Parse(user.FindFirstValue(ClaimTypes.NameIdentifier)!);

    /// <summary>Where somebody begins: to sign in, at the reports, or in the control center.</summary>
    public static string FirstPage(ClaimsPrincipal user) =>
        user.IsInRole(nameof(TeamRole.Accountant)) ? FirstPage(TeamRole.Accountant)
        : user.IsStudio() ? FirstPage(TeamRole.Owner)
        : "/sign-in";

    public static string FirstPage(TeamRole role) => role == TeamRole.Accountant ? "/reports" : "/studio";

    /// <summary>Whether this is somebody who may see galleries as the studio does.</summary>
    public static bool IsStudio(this ClaimsPrincipal user) => user.IsInRole(nameof(TeamRole.Owner)) || user.IsInRole(nameof(TeamRole.Assistant));

    // A script or a program that uploads can do nothing with the page to sign in at.
    private static Task AskToSignIn(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (context.Request.Headers.ContainsKey("Tus-Resumable") || context.Request.Headers.XRequestedWith == "XMLHttpRequest")
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        else
            context.Response.Redirect(context.RedirectUri);
        return Task.CompletedTask;
    }

    private static async Task StillValid(CookieValidatePrincipalContext context)
    {
        var members = context.HttpContext.RequestServices.GetRequiredService<IQueryHandler<FindSignedIn, Member?>>();
        if (Guid.TryParse(context.Principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var memberId)
            && context.Principal.FindFirstValue(StampClaim) is { } stamp
            && await members.Handle(new FindSignedIn(memberId, stamp), context.HttpContext.RequestAborted) is not null)
            return;

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(Scheme);
    }
}
