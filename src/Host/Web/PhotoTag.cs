using System.Globalization;
using BuildingBlocks.Imaging;
using Galleries.UseCases.Viewing;
using Host.Pages.Client;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Host.Web;

/// <summary><c>&lt;photo of="card.Cover" gallery="card.GalleryId" sizes="320px" alt="" /&gt;</c>: a preview in the sizes it exists in.</summary>
[HtmlTargetElement("photo", Attributes = "of,gallery", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PhotoTag : TagHelper
{
    // Larger ones are for looking closely; the studio's lists are for finding.
    private const int Largest = 1280;

    public required AssetTile Of { get; set; }

    public Guid Gallery { get; set; }

    public string Sizes { get; set; } = "320px";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "img";
        output.TagMode = TagMode.SelfClosing;
        output.Attributes.SetAttribute("src", TileList.Address(Gallery, Of, MediaSizes.Edges[0]));
        output.Attributes.SetAttribute("srcset", TileList.SourceSet(Gallery, Of, Largest));
        output.Attributes.SetAttribute("sizes", Sizes);
        output.Attributes.SetAttribute("width", Of.Width.ToString(CultureInfo.InvariantCulture));
        output.Attributes.SetAttribute("height", Of.Height.ToString(CultureInfo.InvariantCulture));
        output.Attributes.SetAttribute("loading", "lazy");
        output.Attributes.SetAttribute("decoding", "async");
    }
}
