using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using Galleries.UseCases.Viewing;
using Microsoft.AspNetCore.DataProtection;

namespace Host.Web;

/// <summary>Who somebody is in a gallery: a cookie of that gallery alone, sealed with the installation's keys.</summary>
internal sealed class Visits(IDataProtectionProvider protection)
{
    private const int IdLength = 16;
    private const int OldLength = 3 * IdLength;
    private const int NewLength = OldLength + sizeof(int) + 1;
    private const int LatestLength = NewLength + sizeof(int);
    private const int MostOpened = 4_096;

    private readonly IDataProtector _seal = protection.CreateProtector("visit");

    // A page brings the same cookie with each of its hundred pictures. What a cookie says never changes; whether that still opens
    // the gallery is decided anew each time. Only cookies of ours are kept, at most a megabyte or so of them.
    private readonly ConcurrentDictionary<string, Visit> _opened = new();

    /// <summary>
    /// The visitor by the gallery's cookie; else the studio, which sees what clients see; else nobody. The visit comes first, so
    /// that a photographer who opens a client's link sees that client's picks.
    /// </summary>
    public Viewer Of(HttpContext context, Guid galleryId) =>
        Find(context, galleryId) is { } visit ? Viewer.Visitor(visit.VisitorId, visit.GrantId, visit.Issue, visit.IsKnown, visit.AcceptedTerms)
        : context.User.IsStudio() ? Viewer.Studio
        : Viewer.Nobody;

    /// <summary>The visitor that this browser already is by the same grant, or null.</summary>
    public Guid? Known(HttpContext context, LinkTarget target) =>
        Find(context, target.GalleryId) is { } visit && visit.GrantId == target.GrantId ? visit.VisitorId : null;

    /// <summary>Whether this browser came by this very link before, and so has typed its code.</summary>
    public bool HasCome(HttpContext context, LinkTarget target) =>
        Find(context, target.GalleryId) is { } visit && visit.GrantId == target.GrantId && visit.Issue == target.Issue;

    /// <summary>Lets the browser come back as this visitor for a year.</summary>
    public void Remember(HttpContext context, LinkTarget target, Guid visitorId)
    {
        var before = Find(context, target.GalleryId) is { } visit && visit.VisitorId == visitorId ? visit : default;
        Remember(context, new Visit(target.GalleryId, visitorId, target.GrantId, target.Issue, before.IsKnown, before.AcceptedTerms));
    }

    /// <summary>Has the browser remember that its visitor said who they are, so that pictures need not ask the database for it.</summary>
    public void RememberName(HttpContext context, Guid galleryId, Viewer visitor)
    {
        if (visitor is { VisitorId: { } visitorId, GrantId: { } grantId, Issue: { } issue })
            Remember(context, new Visit(galleryId, visitorId, grantId, issue, IsKnown: true, visitor.AcceptedTerms));
    }

    /// <summary>Likewise which terms of use its visitor, a vendor, accepted.</summary>
    public void RememberTerms(HttpContext context, Guid galleryId, Viewer visitor, int version)
    {
        if (visitor is { VisitorId: { } visitorId, GrantId: { } grantId, Issue: { } issue })
            Remember(context, new Visit(galleryId, visitorId, grantId, issue, visitor.IsKnown, version));
    }

    private void Remember(HttpContext context, Visit visit)
    {
        byte[] bytes =
        [
            .. visit.GalleryId.ToByteArray(), .. visit.VisitorId.ToByteArray(), .. visit.GrantId.ToByteArray(), .. BitConverter.GetBytes(visit.Issue),
            visit.IsKnown ? (byte)1 : (byte)0, .. BitConverter.GetBytes(visit.AcceptedTerms ?? 0),
        ];
        context.Response.Cookies.Append(CookieName(visit.GalleryId), Base64Url.EncodeToString(_seal.Protect(bytes)), Cookie(context));
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

    // The cookie's name is the browser's word, the sealed gallery is ours.
    private Visit? Find(HttpContext context, Guid galleryId) =>
        context.Request.Cookies[CookieName(galleryId)] is { } cookie && Open(cookie) is { } visit && visit.GalleryId == galleryId ? visit : null;

    private Visit? Open(string cookie)
    {
        if (_opened.TryGetValue(cookie, out var known))
            return known;
        if (Unseal(cookie) is not { Length: OldLength or NewLength or LatestLength } visit)
            return null;

        if (_opened.Count >= MostOpened)
            _opened.Clear();
        return _opened[cookie] = new Visit(
            Id(visit, 0), Id(visit, 1), Id(visit, 2), IssueOf(visit), visit.Length > OldLength && visit[NewLength - 1] == 1,
            visit.Length == LatestLength && BitConverter.ToInt32(visit, NewLength) is > 0 and var version ? version : null);
    }

    private byte[]? Unseal(string cookie)
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

    // Cookies from before links were counted came by the first.
    private static int IssueOf(byte[] visit) => visit.Length == OldLength ? 1 : BitConverter.ToInt32(visit, 3 * IdLength);

    private static Guid Id(byte[] visit, int index) => new(visit.AsSpan(index * IdLength, IdLength));

    private static string CookieName(Guid galleryId) => $"visit-{galleryId:N}";

    private readonly record struct Visit(Guid GalleryId, Guid VisitorId, Guid GrantId, int Issue, bool IsKnown, int? AcceptedTerms);
}
