using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Host.Web;

/// <summary>Who may open which folder of pages, and by which further address.</summary>
internal static class Rooms
{
    public static void Configure(RazorPagesOptions pages)
    {
        pages.Conventions.AllowAnonymousToFolder("/Client");
        // A photo's own address is the gallery's page with that photo shown large.
        pages.Conventions.AddPageRoute("/Client/Gallery", "g/{slug}/photo/{assetId:guid}");
        pages.Conventions.AllowAnonymousToFolder("/SignIn");
        pages.Conventions.AllowAnonymousToFolder("/Errors");
        pages.Conventions.AuthorizeFolder("/Account", Policies.Team);
        pages.Conventions.AuthorizeFolder("/Invoices", Policies.Team);
        pages.Conventions.AuthorizeFolder("/Studio", Policies.Studio);
        pages.Conventions.AuthorizeFolder("/Studio/Settings", Policies.Owner);
        pages.Conventions.AuthorizeFolder("/Reports", Policies.Reports);
        pages.Conventions.AuthorizePage("/Reports/Close", Policies.Owner);
    }
}
