using System.Globalization;
using System.Text;
using BuildingBlocks.Imaging;
using Galleries.UseCases.Viewing;
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
        output.Attributes.SetAttribute("src", Address(MediaSizes.Edges[0]));
        output.Attributes.SetAttribute("srcset", SourceSet());
        output.Attributes.SetAttribute("sizes", Sizes);
        output.Attributes.SetAttribute("width", Of.Width.ToString(CultureInfo.InvariantCulture));
        output.Attributes.SetAttribute("height", Of.Height.ToString(CultureInfo.InvariantCulture));
        output.Attributes.SetAttribute("loading", "lazy");
        output.Attributes.SetAttribute("decoding", "async");
    }

    private string Address(int edge) => $"/media/{Gallery:N}/{Of.AssetId:N}/{Of.Version}/{edge}";

    private string SourceSet()
    {
        var set = new StringBuilder();
        foreach (var edge in MediaSizes.Edges.Where(edge => edge <= Largest))
        {
            var (width, height) = MediaSizes.Fit(Of.Width, Of.Height, edge);
            set.Append(set.Length > 0 ? ", " : "").Append(CultureInfo.InvariantCulture, $"{Address(edge)} {width}w");
            if (Math.Max(width, height) < edge)
                break;
        }

        return set.ToString();
    }
}
