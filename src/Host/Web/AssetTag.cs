using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Host.Web;

/// <summary>
/// <c>&lt;link asset="client.css" /&gt;</c>, <c>&lt;script asset="client.js"&gt;</c> and <c>&lt;link asset="inter-latin-wght-normal.woff2" /&gt;</c>
/// (a preload): bundled files by the names of their sources.
/// </summary>
[HtmlTargetElement("link", Attributes = "asset", TagStructure = TagStructure.WithoutEndTag)]
[HtmlTargetElement("script", Attributes = "asset")]
public sealed class AssetTag(Assets assets) : TagHelper
{
    public string Asset { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var address = assets.Url(Asset);
        switch (Path.GetExtension(Asset))
        {
            case ".js":
                Add(output, ("type", "module"), ("src", address));
                break;
            case ".css":
                Add(output, ("rel", "stylesheet"), ("href", address));
                break;
            case ".woff2":
                Add(output, ("rel", "preload"), ("href", address), ("as", "font"), ("type", "font/woff2"), ("crossorigin", "anonymous"));
                break;
            default:
                Add(output, ("rel", "icon"), ("href", address), ("type", "image/svg+xml"));
                break;
        }
    }

    private static void Add(TagHelperOutput output, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        foreach (var (name, value) in attributes)
            output.Attributes.SetAttribute(name, value);
    }
}
