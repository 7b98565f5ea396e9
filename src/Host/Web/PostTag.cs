using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Host.Web;

/// <summary>
/// Every form that posts carries the antiforgery token. The framework leaves it out where the form says its address, as that might
/// be another site; ours never post elsewhere, which the content policy enforces.
/// </summary>
[HtmlTargetElement("form", Attributes = "[method='post']")]
public sealed class PostTag(IHtmlGenerator generator) : TagHelper
{
    // Between the framework's form, which notes whether it has written one, and its end of the form, which forgets that.
    public override int Order => -950;

    [ViewContext, HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (generator.GenerateAntiforgery(ViewContext) is not { } token)
            return;

        // What is read while it arrives needs it before the file.
        if (context.AllAttributes["enctype"]?.Value?.ToString() == "multipart/form-data")
            output.PreContent.AppendHtml(token);
        else
            output.PostContent.AppendHtml(token);
    }
}
