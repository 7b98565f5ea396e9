using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Host.Web;

/// <summary>
/// <c>&lt;live id="log" from="/studio/activity/log" kinds="activity"&gt;</c>: a part of a page of the studio that is fetched anew when something has changed.
/// The address answers with the part, or with a page that has it. Without an address it stays as it is.
/// </summary>
[HtmlTargetElement("live", Attributes = "id,from,kinds")]
public sealed class LiveTag : TagHelper
{
    private const int SecondsUnheard = 5;

    public string Id { get; set; } = "";

    /// <summary>Where the part is fetched; null for one that stays.</summary>
    public string? From { get; set; }

    /// <summary>Which changes it shows: <c>gallery</c>, <c>activity</c>, with a blank between.</summary>
    public string Kinds { get; set; } = "";

    /// <summary>The only gallery it shows; null for all.</summary>
    public Guid? Gallery { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.Attributes.SetAttribute("id", Id);
        if (From is null)
            return;

        output.Attributes.SetAttribute("data-refresh", From);
        output.Attributes.SetAttribute("data-seconds", SecondsUnheard);
        output.Attributes.SetAttribute("data-changes", Addresses.Of(ChangeEndpoint.Path, ("gallery", Gallery?.ToString())));
        output.Attributes.SetAttribute("data-kinds", Kinds);
    }
}
