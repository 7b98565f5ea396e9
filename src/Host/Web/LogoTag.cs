using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Settings.Contracts;

namespace Host.Web;

/// <summary>
/// <c>&lt;logo brand="…" name="…" /&gt;</c>: the logo, on a ground as light or dark as the page; with <c>on-photo</c> on a dark one. A logo that would be lost there gets a
/// plate behind it, on a photo it is left out.
/// </summary>
[HtmlTargetElement("logo", Attributes = "brand,name", TagStructure = TagStructure.WithoutEndTag)]
public sealed class LogoTag : TagHelper
{
    public required BrandFact Brand { get; set; }

    /// <summary>What it says to who does not see it.</summary>
    public string Name { get; set; } = "";

    public bool OnPhoto { get; set; }

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var byDay = OnPhoto ? ForPhoto(Brand) : Brand.Logo ?? Brand.LogoOnDark;
        if (byDay is null)
        {
            output.SuppressOutput();
            return;
        }

        var byNight = OnPhoto ? byDay : Brand.LogoOnDark ?? byDay;
        // Where the gallery decided whether it is day or night, the reader's device does not.
        (byDay, byNight) = Looks.Of(ViewContext.HttpContext).Tone switch
        {
            PageTone.Light => (byDay, byDay),
            PageTone.Dark => (byNight, byNight),
            _ => (byDay, byNight),
        };
        output.TagName = "picture";
        output.TagMode = TagMode.StartTagAndEndTag;
        if (byNight != byDay)
            output.Content.AppendHtml(Element("source", ("srcset", byNight.Path), ("media", "(prefers-color-scheme: dark)"), ("width", $"{byNight.Width}"), ("height", $"{byNight.Height}")));
        output.Content.AppendHtml(Element("img", ("class", Style(byDay, byNight)), ("src", byDay.Path), ("width", $"{byDay.Width}"), ("height", $"{byDay.Height}"), ("alt", Name), ("loading", OnPhoto ? "eager" : "lazy")));
    }

    /// <summary>The one that shows on a photo; null when none does.</summary>
    public static BrandPicture? ForPhoto(BrandFact brand) => brand.LogoOnDark ?? (brand.Logo is { Shade: PictureShade.Light } light ? light : null);

    private string Style(BrandPicture byDay, BrandPicture byNight) =>
        OnPhoto ? "logo" : $"logo{(byDay.Shade is PictureShade.Light ? " plate-by-day" : "")}{(byNight.Shade is PictureShade.Dark ? " plate-by-night" : "")}";

    private static TagBuilder Element(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        var element = new TagBuilder(name) { TagRenderMode = TagRenderMode.SelfClosing };
        foreach (var (attribute, value) in attributes)
            element.Attributes[attribute] = value;
        return element;
    }
}
