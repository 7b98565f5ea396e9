using System.Globalization;
using System.Net;
using System.Text;
using BuildingBlocks.Mail;

namespace Shop.UseCases.Mailing;

/// <summary>Writes the text and the HTML part of a mail side by side, so that both say the same.</summary>
internal sealed class Letter
{
    private const string Paragraph = "margin:0 0 16px";

    private readonly StringBuilder _text = new();
    private readonly StringBuilder _html = new();

    public Letter Say(string words)
    {
        var lines = words.ReplaceLineEndings("\n").Trim();
        _text.Append(lines).Append("\n\n");
        _html.Append(CultureInfo.InvariantCulture, $"<p style=\"{Paragraph}\">{Encode(lines).Replace("\n", "<br>", StringComparison.Ordinal)}</p>\n");
        return this;
    }

    public Letter Link(string label, Uri address)
    {
        _text.Append(label).Append(":\n").Append(address.AbsoluteUri).Append("\n\n");
        _html.Append(CultureInfo.InvariantCulture, $"<p style=\"{Paragraph}\"><a href=\"{Encode(address.AbsoluteUri)}\">{Encode(label)}</a></p>\n");
        return this;
    }

    public Letter Rows(IReadOnlyList<(string Name, string Amount)> rows, (string Name, string Amount) total)
    {
        _html.Append("<table style=\"border-collapse:collapse;margin:0 0 16px\">\n");
        foreach (var (name, amount) in rows)
            Row(name, amount, "td", "font-weight:normal");
        Row(total.Name, total.Amount, "th", "font-weight:bold;border-top:1px solid #999999");
        _text.Append('\n');
        _html.Append("</table>\n");
        return this;
    }

    public Letter Sign(string name) => Say(name);

    public MailMessage To(string address, string? name, string subject, string? replyTo) =>
        new(address, name, subject, _text.ToString().TrimEnd() + "\n", Page(subject), string.IsNullOrWhiteSpace(replyTo) ? null : replyTo);

    private void Row(string name, string amount, string cell, string style)
    {
        _text.Append(name).Append(": ").Append(amount).Append('\n');
        _html
            .Append(CultureInfo.InvariantCulture, $"<tr><{cell} style=\"text-align:left;padding:4px 24px 4px 0;{style}\">{Encode(name)}</{cell}>")
            .Append(CultureInfo.InvariantCulture, $"<{cell} style=\"text-align:right;padding:4px 0;white-space:nowrap;{style}\">{Encode(amount)}</{cell}></tr>\n");
    }

    private string Page(string subject) =>
        $"""
        <!DOCTYPE html>
        <html lang="en">
        <head><meta charset="utf-8"><title>{Encode(subject)}</title></head>
        <body style="font-family:sans-serif;font-size:16px;line-height:1.5;color:#222222">
        {_html}</body>
        </html>

        """;

    private static string Encode(string words) => WebUtility.HtmlEncode(words);
}
