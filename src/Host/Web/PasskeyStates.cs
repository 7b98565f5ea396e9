using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Settings.UseCases.Securing;

namespace Host.Web;

/// <summary>What was asked of a browser, kept by it under our seal until it answers; good for one answer and half an hour.</summary>
internal sealed class PasskeyStates(IDataProtectionProvider protection)
{
    private const string CookieName = "passkey";

    private static readonly TimeSpan Time = TimeSpan.FromMinutes(30);

    private readonly ITimeLimitedDataProtector _seal = protection.CreateProtector("passkey").ToTimeLimitedDataProtector();

    /// <summary>The question as its script reads it.</summary>
    public IActionResult Ask(HttpContext context, PasskeyQuestion question)
    {
        context.Response.Cookies.Append(CookieName, _seal.Protect(question.State, Time), Cookie(context, Time));
        context.Response.Headers.CacheControl = "private, no-store";
        return new ContentResult { Content = question.Options, ContentType = "application/json" };
    }

    /// <summary>The answer beside its question; null when that is none of ours or too old.</summary>
    public PasskeyAnswer? Answer(HttpContext context, string credential)
    {
        if (context.Request.Cookies[CookieName] is not { } cookie)
            return null;

        context.Response.Cookies.Delete(CookieName, Cookie(context, null));
        try
        {
            return new PasskeyAnswer(_seal.Unprotect(cookie), credential);
        }
        catch (CryptographicException)
        {
            return null; // too old, or not sealed by this installation
        }
    }

    private static CookieOptions Cookie(HttpContext context, TimeSpan? time) => new()
    {
        HttpOnly = true,
        IsEssential = true,
        SameSite = SameSiteMode.Strict,
        Secure = context.Request.IsHttps,
        MaxAge = time,
        Path = "/",
    };
}
