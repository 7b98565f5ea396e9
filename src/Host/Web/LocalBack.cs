using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Host.Web;

/// <summary>Where a page was asked to lead back to: an address of ours, or a usual one.</summary>
internal static class LocalBack
{
    public static string Back(this PageModel page, string? wanted, string usual) => wanted is not null && wanted != "/" && page.Url.IsLocalUrl(wanted) ? wanted : usual;
}
