using Microsoft.AspNetCore.Mvc;

namespace Host.Web;

/// <summary>303: done; the answer is at another address of ours, to be read by GET.</summary>
internal sealed class SeeOther(string path) : IActionResult
{
    public Task ExecuteResultAsync(ActionContext context)
    {
        context.HttpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.HttpContext.Response.Headers.Location = path;
        return Task.CompletedTask;
    }
}
