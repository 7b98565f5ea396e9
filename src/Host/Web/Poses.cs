using System.Globalization;
using System.Security.Cryptography;
using Galleries.Contracts;
using Galleries.UseCases.Viewing;
using Microsoft.AspNetCore.DataProtection;

namespace Host.Web;

/// <summary>
/// As whom a photographer looks at a gallery: a cookie of that gallery that names the studio's session, and is worth nothing without it. No address
/// carries it, so that none can be passed on for a client's link.
/// </summary>
internal sealed class Poses(IDataProtectionProvider protection)
{
    private const char Between = '\n';

    private readonly IDataProtector _seal = protection.CreateProtector("pose");

    /// <summary>As whom this photographer looks at this gallery; null as themselves, and for everybody else.</summary>
    public Guise? Find(HttpContext context, Guid galleryId) =>
        context.User.IsStudio() && context.Request.Cookies[CookieName(galleryId)] is { } cookie && Open(cookie) is { } guise
            && guise.GalleryId == galleryId && guise.SessionId == context.User.SessionId()
            ? guise
            : null;

    public void Take(HttpContext context, Guid galleryId, Pose pose, string name) => context.Response.Cookies.Append(
        CookieName(galleryId), _seal.Protect(string.Join(Between, $"{galleryId:N}", $"{context.User.SessionId():N}", pose.Type, $"{pose.GrantId:N}", name)), Cookie(context));

    public static void End(HttpContext context, Guid galleryId) => context.Response.Cookies.Delete(CookieName(galleryId), Cookie(context));

    // Until the browser is closed, and for pages alone: pictures are the studio's to see anyway.
    private static CookieOptions Cookie(HttpContext context) => new()
    {
        HttpOnly = true,
        IsEssential = true,
        SameSite = SameSiteMode.Lax,
        Secure = context.Request.IsHttps,
        Path = "/g",
    };

    private Guise? Open(string cookie)
    {
        try
        {
            return _seal.Unprotect(cookie).Split(Between, 5) is [var gallery, var session, var type, var grant, var name]
                ? new Guise(Id(gallery), Id(session), new Pose(Enum.Parse<VisitorType>(type), grant.Length == 0 ? null : Id(grant)), name)
                : null;
        }
        catch (CryptographicException)
        {
            return null; // not sealed by this installation
        }
    }

    private static Guid Id(string text) => Guid.ParseExact(text, "N");

    private static string CookieName(Guid galleryId) => string.Create(CultureInfo.InvariantCulture, $"pose-{galleryId:N}");
}

/// <summary>As whom the studio looks.</summary>
/// <param name="GalleryId">At which gallery.</param>
/// <param name="SessionId">In which of the studio's sessions.</param>
/// <param name="Pose">As whom.</param>
/// <param name="Name">Such as <c>Anna Berg</c> or <c>Vendor</c>.</param>
internal sealed record Guise(Guid GalleryId, Guid SessionId, Pose Pose, string Name);
