using System.Collections.Frozen;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Host.Web;

/// <summary><c>&lt;icon name="heart" /&gt;</c>: a line drawing of 24 units that takes the color of its text. Decoration: the name for a reader stands beside it.</summary>
[HtmlTargetElement("icon", Attributes = "name", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IconTag : TagHelper
{
    private static readonly FrozenDictionary<string, string> Paths = new Dictionary<string, string>
    {
        ["heart"] = "M12 20s-7.5-4.6-7.5-10.2A4.3 4.3 0 0 1 12 7.3a4.3 4.3 0 0 1 7.5 2.5C19.5 15.4 12 20 12 20Z",
        ["collect"] = "M4 8h11.5v12H4zM8 8V4h12v11.5h-4.5M9.75 11v6m-3-3h6",
        ["download"] = "M12 4v11m0 0 4.5-4.5M12 15l-4.5-4.5M5 19.5h14",
        ["upload"] = "M12 15.5V4.5m0 0L7.5 9M12 4.5 16.5 9M5 19.5h14",
        ["cart"] = "M6 8h12.5l-1 11.5h-10.5L6 8Zm3 2.5V7a3.2 3.2 0 0 1 6.4 0v3.5",
        ["close"] = "m6 6 12 12M18 6 6 18",
        ["check"] = "m5 12.5 4.5 4.5L19 7.5",
        ["plus"] = "M12 5v14M5 12h14",
        ["back"] = "M19 12H5m0 0 6-6m-6 6 6 6",
        ["next"] = "m9.5 5.5 6.5 6.5-6.5 6.5",
        ["up"] = "m6 14.5 6-6 6 6",
        ["down"] = "m6 9.5 6 6 6-6",
        ["more"] = "M5.5 12h.01M12 12h.01M18.5 12h.01",
        ["mail"] = "M4 6.5h16v11.5H4zM4 7l8 6.5L20 7",
        ["pencil"] = "m5 19 1-4L16.5 4.5l3 3L9 18zM14 7l3 3",
        ["image"] = "M4 5.5h16v13H4zm0 10.5 5-4.5 4 3.5 2.5-2 4.5 3.5M15.5 9.5h.01",
        ["gallery"] = "M4 4.5h7v9H4zm9.5 0H20v5h-6.5zm0 7.5H20v7.5h-6.5zM4 16h7v3.5H4z",
        ["shop"] = "M5 10v9.5h14V10M3.5 9.5 5.5 4.5h13l2 5M3.5 9.5a2.8 2.8 0 0 0 5.6 0 2.9 2.9 0 0 0 5.8 0 2.8 2.8 0 0 0 5.6 0M10 19.5v-5h4v5",
        ["activity"] = "M3.5 12.5h4l3-7.5 4 14 2.5-6.5h3.5",
        ["report"] = "M6 3.5h8.5L18.5 7.5v13H6zM14 3.5V8h4.5M9 12.5h6.5M9 16h6.5",
        ["settings"] = "M4 7h9m4 0h3M4 17h3m4 0h9M17 7a2 2 0 1 1-4 0 2 2 0 0 1 4 0Zm-6 10a2 2 0 1 1-4 0 2 2 0 0 1 4 0Z",
        ["share"] = "M12 14.5v-11m0 0L8.5 7M12 3.5 15.5 7M7.5 10.5h-2v9.5h13v-9.5h-2",
        ["search"] = "M16.5 10.5a6 6 0 1 1-12 0 6 6 0 0 1 12 0ZM15 15l5 5",
        ["link"] = "M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3A4 4 0 0 0 11 18.7l1-1",
        ["copy"] = "M9 9h11v11H9zM15 6V4H4v11h2",
        ["trash"] = "M4.5 7h15M9.5 7V4.5h5V7M6.5 7l1 13h9l1-13M10 11v5.5m4-5.5v5.5",
        ["eye"] = "M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12ZM15 12a3 3 0 1 1-6 0 3 3 0 0 1 6 0Z",
        ["user"] = "M15.5 8.5a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0ZM4.5 20c.8-3.8 3.7-5.5 7.5-5.5s6.7 1.7 7.5 5.5",
        ["calendar"] = "M4.5 6h15v14h-15zM4.5 10.5h15M8.5 3.5V8m7-4.5V8",
        ["clock"] = "M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0ZM12 7v5l3.5 2",
        ["warning"] = "M12 4 21 19.5H3zM12 10v4.5m0 2.5h.01",
        ["info"] = "M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0ZM12 11v5.5M12 7.5h.01",
        ["sign-out"] = "M14 4.5H5v15h9M10 12h10m0 0-4-4m4 4-4 4",
        ["globe"] = "M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0ZM3.5 12h17M12 3.5c2.5 2.4 3.7 5.2 3.7 8.5s-1.2 6.1-3.7 8.5c-2.5-2.4-3.7-5.2-3.7-8.5s1.2-6.1 3.7-8.5Z",
        ["external"] = "M13 4.5h6.5V11M19.5 4.5 11 13M10 5.5H5v13.5h13.5V14",
    }.ToFrozenDictionary();

    public string Name { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Name is "back" or "next" ? "icon directed" : "icon");
        output.Attributes.SetAttribute("viewBox", "0 0 24 24");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Content.SetHtmlContent($"<path d=\"{Paths[Name]}\"/>");
    }
}
