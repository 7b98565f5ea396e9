using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Host.Tests.App;

/// <summary>A page as its reader sees it: finds links, buttons and fields by what is written on them.</summary>
internal sealed partial class Page(Browser browser, HttpResponseMessage response, string html, IHtmlDocument document)
{
    public HttpStatusCode Status => response.StatusCode;

    public HttpResponseMessage Response => response;

    public string Html => html;

    public IHtmlDocument Document => document;

    /// <summary>Path and query.</summary>
    public string Path => response.RequestMessage!.RequestUri!.PathAndQuery;

    public string Title => Words(document.QuerySelector("h1") ?? throw Missing("heading", "h1"));

    /// <summary>Everything that can be read, with single blanks.</summary>
    public string Text => Words(document.Body!);

    /// <summary>The sentences of what was refused.</summary>
    public string Refusals => string.Join(' ', document.QuerySelectorAll("[role=alert], .error").Select(Words).Where(text => text.Length > 0));

    public bool Has(string selector) => document.QuerySelector(selector) is not null;

    public IReadOnlyList<string> All(string selector) => [.. document.QuerySelectorAll(selector).Select(Words)];

    /// <summary>The address behind a link with these words.</summary>
    public string Link(string words) =>
        document.QuerySelectorAll("a[href]").FirstOrDefault(link => IsNamed(link, words))?.GetAttribute("href") ?? throw Missing("link", words);

    public Task<Page> Follow(string words) => browser.Open(Link(words));

    /// <summary>Fills in fields by their labels and presses a button; arrives where that leads.</summary>
    public async Task<Page> Press(string button, params (string Label, string Value)[] typed) => await browser.Arrive(await Send(button, typed));

    /// <summary>The same, but looks at the bare answer.</summary>
    public Task<HttpResponseMessage> Send(string button, params (string Label, string Value)[] typed)
    {
        var pressed = document.QuerySelectorAll("button").OfType<IHtmlButtonElement>()
            .FirstOrDefault(one => IsNamed(one, button) && one.Form is { } around && typed.All(field => Find(around, field.Label) is not null))
            ?? throw Missing("button", string.Join(" with ", [button, .. typed.Select(field => field.Label)]));
        var form = pressed.Form!;
        foreach (var (label, value) in typed)
            Fill(Field(form, label), value);

        var target = pressed.GetAttribute("formaction") ?? form.GetAttribute("action") ?? Path;
        return browser.Post(target, [.. Filled(form, pressed)]);
    }

    /// <summary>What stands in the field with this label.</summary>
    public string Value(string label) => Field(document.Body!, label) switch
    {
        IHtmlInputElement input => input.Value,
        IHtmlSelectElement select => select.Value ?? "",
        var other => ((IHtmlTextAreaElement)other).Value,
    };

    private IElement Field(IElement within, string label) => Find(within, label) ?? throw Missing("field", label);

    private static IElement? Find(IElement within, string label)
    {
        var found = within.QuerySelectorAll("label").OfType<IHtmlLabelElement>().FirstOrDefault(one => Words(one).StartsWith(label, StringComparison.Ordinal));
        return found?.Control ?? found?.QuerySelector("input, select, textarea");
    }

    private static void Fill(IElement field, string value)
    {
        if (field is IHtmlInputElement { Type: "checkbox" } box)
            box.IsChecked = value == "on";
        else if (field is IHtmlInputElement input)
            input.Value = value;
        else if (field is IHtmlTextAreaElement area)
            area.Value = value;
        else
            ((IHtmlSelectElement)field).Value = value;
    }

    // As a browser sends a form: named, enabled, checked, and of the buttons only the one that was pressed.
    private static IEnumerable<(string Name, string Value)> Filled(IHtmlFormElement form, IHtmlButtonElement pressed)
    {
        foreach (var element in form.Elements.Where(element => !element.HasAttribute("disabled") && element.GetAttribute("name") is { Length: > 0 }))
        {
            var value = element switch
            {
                IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => null,
                IHtmlInputElement { Type: "file" } => null,
                IHtmlInputElement { Type: "checkbox" or "radio" } box => box.GetAttribute("value") ?? "on",
                IHtmlInputElement input => input.Value,
                IHtmlTextAreaElement area => area.Value,
                IHtmlSelectElement select => select.Value,
                IHtmlButtonElement button when button == pressed => button.GetAttribute("value") ?? "",
                _ => null,
            };
            if (value is not null)
                yield return (element.GetAttribute("name")!, value);
        }
    }

    private static bool IsNamed(IElement element, string words) =>
        element.GetAttribute("aria-label") is { } label ? label == words : Words(element) == words;

    private static string Words(IElement element) => Blanks().Replace(element.TextContent, " ").Trim();

    private ShouldAssertException Missing(string what, string words) =>
        new($"There is no {what} '{words}' on {Path} ({(int)Status}): {(document.Body is null ? "" : Text[..Math.Min(1500, Text.Length)])}");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
