using System.Net;
using Reader = Host.Tests.App.Browser;

namespace Browser.Tests.Barriers;

/// <summary>A page to be looked at.</summary>
/// <param name="Route">The kind of page it is.</param>
/// <param name="Who">Somebody's browser, whose cookies let in.</param>
/// <param name="Address">Where it is.</param>
/// <param name="Sign">What has to be there first, where a script brings it.</param>
internal sealed record Stop(string Route, Reader Who, string Address, string? Sign = null)
{
    /// <summary>What the page is answered with.</summary>
    public HttpStatusCode Status { get; init; } = HttpStatusCode.OK;
}
