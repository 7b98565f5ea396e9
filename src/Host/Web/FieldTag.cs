using System.Net;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Host.Web;

/// <summary>
/// <c>&lt;field for="Form.Name" label="Your name" hint="…" /&gt;</c>: label, control, hint and the sentence of a refusal, tied together for a
/// screen reader. <c>type</c> is an input's, or <c>textarea</c>; with <c>options</c> it is a list to choose from.
/// </summary>
[HtmlTargetElement("field", Attributes = "for,label", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FieldTag(IHtmlGenerator generator, IStringLocalizer t) : TagHelper
{
    public required ModelExpression For { get; set; }

    public string Label { get; set; } = "";

    public string? Hint { get; set; }

    public string Type { get; set; } = "text";

    public bool Optional { get; set; }

    public IEnumerable<SelectListItem>? Options { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var id = TagBuilder.CreateSanitizedId(For.Name, "_");
        var refusal = ViewContext.ViewData.ModelState[For.Name]?.Errors.FirstOrDefault()?.ErrorMessage;
        var control = Control(output, id, refusal is not null);

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.Clear();
        output.Attributes.SetAttribute("class", "field");
        output.Content.AppendHtml(LabelFor(id));
        output.Content.AppendHtml(control);
        if (Hint is not null)
            output.Content.AppendHtml(Line("hint", $"{id}-hint", Hint));
        output.Content.AppendHtml(Line("error", $"{id}-error", refusal ?? ""));
    }

    private TagBuilder LabelFor(string id)
    {
        var label = new TagBuilder("label");
        label.Attributes["for"] = id;
        label.InnerHtml.Append(Label);
        if (Optional)
            label.InnerHtml.AppendHtml(" ").AppendHtml(Part("span", "optional", t["optional"]));
        return label;
    }

    private TagBuilder Control(TagHelperOutput output, string id, bool refused)
    {
        var control = Options is not null
            ? generator.GenerateSelect(ViewContext, For.ModelExplorer, null, For.Name, Options, [For.Model?.ToString() ?? ""], false, null)
            : Type == "textarea"
                ? generator.GenerateTextArea(ViewContext, For.ModelExplorer, For.Name, 4, 0, null)
                : Input();
        foreach (var attribute in output.Attributes)
            control.Attributes[attribute.Name] = WebUtility.HtmlDecode(attribute.Value?.ToString()); // what a page wrote in comes encoded

        control.Attributes["id"] = id;
        control.Attributes["aria-describedby"] = Hint is null ? $"{id}-error" : $"{id}-hint {id}-error";
        if (refused)
            control.Attributes["aria-invalid"] = "true";
        if (!Optional && Options is null)
            control.Attributes["aria-required"] = "true";
        return control;
    }

    private TagBuilder Input()
    {
        // A password is typed again rather than sent back.
        var value = Type switch
        {
            "password" => null,
            "date" => (For.Model as DateOnly?)?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            "datetime-local" => (For.Model as DateTime?)?.ToString("yyyy-MM-dd'T'HH:mm", System.Globalization.CultureInfo.InvariantCulture),
            _ => For.Model,
        };
        var input = generator.GenerateTextBox(ViewContext, For.ModelExplorer, For.Name, value, null, null);
        input.Attributes["type"] = Type;
        if (Type == "password")
            input.Attributes["value"] = "";
        return input;
    }

    private static TagBuilder Line(string style, string id, string text)
    {
        var line = Part("p", style, text);
        line.Attributes["id"] = id;
        return line;
    }

    private static TagBuilder Part(string name, string style, string text)
    {
        var part = new TagBuilder(name);
        part.AddCssClass(style);
        part.InnerHtml.Append(text);
        return part;
    }
}
