using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Host.Web;

/// <summary>Who may open which folder of pages.</summary>
internal static class Rooms
{
    public static void Configure(RazorPagesOptions pages)
    {
        pages.Conventions.AllowAnonymousToFolder("/Client");
        pages.Conventions.AllowAnonymousToFolder("/SignIn");
        pages.Conventions.AllowAnonymousToFolder("/Errors");
        pages.Conventions.AuthorizeFolder("/Account", Policies.Team);
        pages.Conventions.AuthorizeFolder("/Invoices", Policies.Team);
        pages.Conventions.AuthorizeFolder("/Studio", Policies.Studio);
        pages.Conventions.AuthorizeFolder("/Studio/Settings", Policies.Owner);
        pages.Conventions.AuthorizeFolder("/Reports", Policies.Reports);
    }
}
