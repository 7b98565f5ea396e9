using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Host.Web;

/// <summary>Pages show one person's things: nobody between keeps them, and going back asks again.</summary>
internal sealed class PrivatePages : IResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is PageResult or PartialViewResult)
            context.HttpContext.Response.OnStarting(() =>
            {
                context.HttpContext.Response.Headers.CacheControl = "private, no-store";
                return Task.CompletedTask;
            });
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
