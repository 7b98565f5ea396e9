using System.Buffers.Text;
using System.Security.Cryptography;
using Galleries.UseCases.Viewing;
using Microsoft.AspNetCore.DataProtection;

namespace Host.Web;

/// <summary>Who somebody is in a gallery: a cookie of that gallery alone, sealed with the installation's keys.</summary>
internal sealed class Visits(IDataProtectionProvider protection)
{
    private const int IdLength = 16;

    private readonly IDataProtector _seal = protection.CreateProtector("visit");

    /// <summary>
    /// The visitor by the gallery's cookie; else the studio, which sees what clients see; else nobody. The visit comes first, so
    /// that a photographer who opens a client's link sees that client's picks.
    /// </summary>
    public Viewer Of(HttpContext context, Guid galleryId) =>
        Find(context, galleryId) is { } visit ? Viewer.Visitor(visit.VisitorId, visit.GrantId)
        : context.User.IsStudio() ? Viewer.Studio
        : Viewer.Nobody;

    /// <summary>The visitor that this browser already is by the same grant, or null.</summary>
    public Guid? Known(HttpContext context, LinkTarget target) =>
        Find(context, target.GalleryId) is { } visit && visit.GrantId == target.GrantId ? visit.VisitorId : null;

    /// <summary>Lets the browser come back as this visitor for a year.</summary>
    public void Remember(HttpContext context, LinkTarget target, Guid visitorId)
    {
        byte[] visit = [.. target.GalleryId.ToByteArray(), .. visitorId.ToByteArray(), .. target.GrantId.ToByteArray()];
        context.Response.Cookies.Append(CookieName(target.GalleryId), Base64Url.EncodeToString(_seal.Protect(visit)), Cookie(context));
    }

    /// <summary>How cookies of links are kept.</summary>
    public static CookieOptions Cookie(HttpContext context) => new()
    {
        HttpOnly = true,
        IsEssential = true,
        SameSite = SameSiteMode.Lax,
        Secure = context.Request.IsHttps,
        MaxAge = TimeSpan.FromDays(365),
        Path = "/",
    };

    private Visit? Find(HttpContext context, Guid galleryId)
    {
        if (context.Request.Cookies[CookieName(galleryId)] is not { } cookie || Open(cookie) is not { Length: 3 * IdLength } visit)
            return null;

        // The cookie's name is the browser's word, the sealed gallery is ours.
        return Id(visit, 0) == galleryId ? new Visit(Id(visit, 1), Id(visit, 2)) : null;
    }

    private byte[]? Open(string cookie)
    {
        try
        {
            return _seal.Unprotect(Base64Url.DecodeFromChars(cookie));
        }
        catch (Exception foreign) when (foreign is CryptographicException or FormatException)
        {
            return null; // not sealed by this installation: whoever sent it is nobody
        }
    }

    private static Guid Id(byte[] visit, int index) => new(visit.AsSpan(index * IdLength, IdLength));

    private static string CookieName(Guid galleryId) => $"visit-{galleryId:N}";

    private readonly record struct Visit(Guid VisitorId, Guid GrantId);
}
