using Microsoft.AspNetCore.WebUtilities;

namespace Host.Web;

/// <summary>Addresses of pages with what is asked of them.</summary>
internal static class Addresses
{
    /// <summary>The path with those of the parameters that have a value, in this order.</summary>
    public static string Of(string path, params (string Name, string? Value)[] asked) =>
        QueryHelpers.AddQueryString(path, asked.Where(one => one.Value is not null).Select(one => KeyValuePair.Create(one.Name, one.Value)));
}
