using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace Host.Web;

/// <summary>Remembers for an hour that this browser's reader reads a mailbox: a cookie sealed with the installation's keys.</summary>
internal sealed class Mailboxes(IDataProtectionProvider protection, TimeProvider clock)
{
    private const string CookieName = "mailbox";

    private static readonly TimeSpan Life = TimeSpan.FromHours(1);

    private readonly IDataProtector _seal = protection.CreateProtector("mailbox");

    public void Remember(HttpContext context, string email)
    {
        byte[] plain = [.. BitConverter.GetBytes((clock.GetUtcNow() + Life).UtcTicks), .. Encoding.UTF8.GetBytes(email)];
        context.Response.Cookies.Append(CookieName, Base64Url.EncodeToString(_seal.Protect(plain)), Options(context));
    }

    public static void Forget(HttpContext context) => context.Response.Cookies.Delete(CookieName, Options(context));

    /// <summary>The address in lower case; null where none was proved, or too long ago.</summary>
    public string? Of(HttpContext context) =>
        context.Request.Cookies[CookieName] is { } cookie && Unseal(cookie) is { Length: > sizeof(long) } plain && BitConverter.ToInt64(plain) > clock.GetUtcNow().UtcTicks
            ? Encoding.UTF8.GetString(plain, sizeof(long), plain.Length - sizeof(long))
            : null;

    private static CookieOptions Options(HttpContext context)
    {
        var options = Visits.Cookie(context);
        options.MaxAge = Life;
        return options;
    }

    private byte[]? Unseal(string cookie)
    {
        try
        {
            return _seal.Unprotect(Base64Url.DecodeFromChars(cookie));
        }
        catch (Exception foreign) when (foreign is CryptographicException or FormatException)
        {
            return null; // not sealed by this installation
        }
    }
}
