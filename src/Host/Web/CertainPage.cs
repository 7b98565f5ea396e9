using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Host.Web;

/// <summary>A page that opens only to somebody who proved a few minutes ago who they are; others are asked, and come back.</summary>
internal abstract class CertainPage : PageModel
{
    [NonHandler] // or Razor Pages takes it for the handler of an HTTP method PAGE
    public override Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (User.IsCertain())
            return base.OnPageHandlerExecutionAsync(context, next);

        context.Result = new SeeOther($"/account/confirm?back={Uri.EscapeDataString(Request.Path)}");
        return Task.CompletedTask;
    }
}
