using BuildingBlocks.UseCases;
using Galleries.UseCases.Proving;
using Galleries.UseCases.Requesting;
using Galleries.UseCases.Viewing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Host.Web;

/// <summary>
/// Leads from an address that a gallery had once to the one it has now: whoever may know of the gallery, by a visit or by the link they come with. To everybody
/// else an old address is as unknown as one that never was.
/// </summary>
internal sealed class FormerAddresses(
    IQueryHandler<FindFormerAddress, GalleryAddress?> addresses, IQueryHandler<ResolveLink, LinkTarget?> links, IQueryHandler<FindDevicePass, DevicePass?> passes,
    IQueryHandler<FindRequestDoor, RequestDoor?> doors, Visits visits) : IAsyncResourceFilter
{
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var http = context.HttpContext;
        if (context.RouteData.Values["slug"] is string slug && await addresses.Handle(new FindFormerAddress(slug), http.RequestAborted) is { } moved
            && await MayKnow(context, moved))
            context.Result = Onward(http, slug, moved.Slug);
        else
            await next();
    }

    private async Task<bool> MayKnow(ResourceExecutingContext context, GalleryAddress moved)
    {
        var (http, ct) = (context.HttpContext, context.HttpContext.RequestAborted);
        if (visits.Of(http, moved.GalleryId) != Viewer.Nobody || await doors.Handle(new FindRequestDoor(moved.Slug), ct) is not null)
            return true;

        return context.RouteData.Values["token"] is string token
            && (await links.Handle(new ResolveLink(moved.Slug, token), ct) is not null || await passes.Handle(new FindDevicePass(moved.Slug, token), ct) is not null);
    }

    // No browser keeps it: the gallery may be given its old address again.
    private static RedirectResult Onward(HttpContext http, string from, string to)
    {
        http.Response.Headers.CacheControl = "private, no-store";
        var rest = http.Request.Path.Value!["/g/".Length..][from.Length..];
        return new RedirectResult($"/g/{to}{new PathString(rest.Length == 0 ? null : rest).ToUriComponent()}{http.Request.QueryString}", permanent: true, preserveMethod: true);
    }
}
