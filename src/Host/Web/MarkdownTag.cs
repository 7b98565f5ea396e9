using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Host.Web;

/// <summary><c>&lt;markdown text="…" /&gt;</c>: a text of the studio's, in which HTML stays text and nothing is loaded from elsewhere.</summary>
[HtmlTargetElement("markdown", TagStructure = TagStructure.WithoutEndTag)]
public sealed class MarkdownTag : TagHelper
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UseAutoLinks().Build();

    private static readonly string[] Schemes = ["https", "http", "mailto", "tel"];

    public string Text { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "prose");
        output.Attributes.SetAttribute("dir", "auto");
        output.Content.SetHtmlContent(Html(Text));
    }

    /// <summary>The text as HTML: headings one level down, since the page has its own, links to pages, mail addresses and telephones alone, pictures by their words.</summary>
    internal static string Html(string text)
    {
        var document = Markdown.Parse(text, Pipeline);
        foreach (var heading in document.Descendants<HeadingBlock>())
            heading.Level = Math.Min(heading.Level + 1, 6);
        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            if (link.IsImage || !IsHarmless(link.Url))
                link.ReplaceBy(new ContainerInline(), copyChildren: true);
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(link => !link.IsEmail && !IsHarmless(link.Url)).ToList())
            link.ReplaceBy(new LiteralInline(link.Url));

        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.Render(document);
        return writer.ToString();
    }

    private static bool IsHarmless(string? url) => url switch
    {
        ['/', '/', ..] => false,
        ['/', ..] or ['#', ..] => true,
        _ => Uri.TryCreate(url, UriKind.Absolute, out var address) && Schemes.Contains(address.Scheme),
    };
}
