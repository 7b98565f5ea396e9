using System.Globalization;
using System.Net;
using System.Text;

namespace BuildingBlocks.Mail.Letters;

/// <summary>
/// One quiet layout for all mails. Tables and styles on the elements, since mail programs know little else; what is dark stands in a style sheet that those
/// without a dark mode ignore. Nothing is loaded: a logo is a part of the mail.
/// </summary>
internal static class LetterHtml
{
    private const string Font = "font-family:-apple-system,'Segoe UI',Helvetica,Arial,sans-serif";
    private const string Serif = "font-family:Georgia,'Times New Roman',serif";
    private const string PlateRim = "12px 16px";
    private const string Bare = "role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"";

    // So that it neither shouts nor is lost; its file has enough pixels for fine screens.
    private const double LogoWidth = 200;
    private const double LogoHeight = 72;

    private const int PictureWidth = 150;
    private const int PicturesInRow = 3;

    public static string Page(string subject, IReadOnlyList<WrittenParagraph> paragraphs, LetterLanguage language, Letterhead head)
    {
        var (light, dark) = (head.Light, head.Dark);
        var direction = language.IsRightToLeft ? "rtl" : "ltr";
        return $$"""
            <!DOCTYPE html>
            <html lang="{{language.Code}}" dir="{{direction}}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="supported-color-schemes" content="light dark">
            <title>{{Encode(subject)}}</title>
            <style>
            :root { color-scheme: light dark; supported-color-schemes: light dark; }
            @media (prefers-color-scheme: dark) {
            .paper { background: {{dark.Paper}} !important; }
            .card { background: {{dark.Card}} !important; border-color: {{dark.Line}} !important; }
            .ink { color: {{dark.Ink}} !important; }
            .muted { color: {{dark.Muted}} !important; }
            .link { color: {{dark.Accent}} !important; }
            .button { background: {{dark.Accent}} !important; }
            .button a { color: {{dark.OnAccent}} !important; }
            .sum { border-color: {{dark.Line}} !important; }
            {{PlateByNight(head)}}
            }
            @media (max-width: 480px) { .card { padding: 24px 20px !important; } }
            </style>
            </head>
            <body class="paper" style="margin:0;padding:0;background:{{light.Paper}}">
            <table {{Bare}} width="100%" class="paper" style="background:{{light.Paper}}"><tr><td align="center" style="padding:32px 12px">
            <table {{Bare}} width="560" dir="{{direction}}" style="width:100%;max-width:560px">
            {{Name(head)}}
            <tr><td class="card ink" style="padding:32px 36px 16px;background:{{light.Card}};border:1px solid {{light.Line}};border-radius:8px;{{Font}};font-size:16px;line-height:1.55;color:{{light.Ink}}">
            {{Logo(head)}}{{string.Concat(paragraphs.Select(paragraph => Html(paragraph, light, language.IsRightToLeft)))}}</td></tr>
            </table>
            </td></tr></table>
            </body>
            </html>

            """.ReplaceLineEndings("\n");
    }

    private static string Name(Letterhead head) => head.Logo is not null
        ? ""
        : $"<tr><td class=\"ink\" style=\"padding:0 8px 20px;{Serif};font-size:20px;line-height:1.3;color:{head.Light.Ink}\">{Encode(head.StudioName)}</td></tr>";

    // Where pictures are not shown, its words look like the name.
    private static string Logo(Letterhead head)
    {
        if (head.Logo is not { } logo)
            return "";

        var scale = Math.Min(1, Math.Min(LogoWidth / logo.Width, LogoHeight / logo.Height));
        var (width, height) = (Math.Max(1, Math.Round(logo.Width * scale)), Math.Max(1, Math.Round(logo.Height * scale)));
        var plate = logo.Ground is { } ground && ground != head.Light.Card ? $"padding:{PlateRim};background:{ground};border-radius:6px;color:{InkOn(ground, head)}" : "padding:0";
        return string.Create(CultureInfo.InvariantCulture, $"""
            <table {Bare} style="margin:0 0 24px"><tr><td class="plate" style="{plate}">
            <img src="cid:{LetterLogo.ContentIdOf(logo.Key)}" width="{width}" height="{height}" alt="{Encode(head.StudioName)}" style="display:block;border:0;{Serif};font-size:20px;line-height:1.3">
            </td></tr></table>

            """);
    }

    // On a dark card, the ground that the logo was laid on looks meant with a rim around it.
    private static string PlateByNight(Letterhead head) => head.Logo is { Ground: { } ground } && ground != head.Dark.Card
        ? $".plate {{ padding: {PlateRim} !important; background: {ground} !important; border-radius: 6px; color: {InkOn(ground, head)} !important; }}"
        : "";

    private static string InkOn(string ground, Letterhead head) => ground == head.Light.Card ? head.Light.Ink : head.Dark.Ink;

    private static string Html(WrittenParagraph paragraph, LetterColors colors, bool isRightToLeft) => paragraph switch
    {
        { Table: { } table } => Html(table, colors, isRightToLeft),
        { Pictures: { Count: > 0 } pictures } => Html(pictures),
        { Lines: [[{ Address: { } address } piece]] } => Button(piece.Text, address, colors),
        _ => $"<p style=\"margin:0 0 16px\">{string.Join("<br>\n", paragraph.Lines.Select(line => string.Concat(line.Select(piece => Html(piece, colors)))))}</p>\n",
    };

    // As wide as they fit beside each other on a phone, too.
    private static string Html(IReadOnlyList<LetterPicture> pictures) =>
        $"<table {Bare} style=\"margin:0 0 16px\">\n{string.Concat(pictures.Chunk(PicturesInRow).Select(row => $"<tr>{string.Concat(row.Select(Html))}</tr>\n"))}</table>\n";

    private static string Html(LetterPicture picture) => string.Create(CultureInfo.InvariantCulture, $"""
        <td valign="top" style="padding:0 6px 6px 0"><img src="cid:{LetterPicture.ContentIdOf(picture.Key)}" width="{PictureWidth}" height="{Math.Max(1, PictureWidth * picture.Height / Math.Max(1, picture.Width))}" alt="{Encode(picture.Words)}" style="display:block;border:0;width:100%;max-width:{PictureWidth}px;height:auto;border-radius:3px;font-size:13px"></td>
        """);

    private static string Html(WrittenPiece piece, LetterColors colors) => piece.Address is { } address
        ? $"<a class=\"link\" href=\"{Encode(address)}\" style=\"color:{colors.Accent};overflow-wrap:anywhere\">{Encode(piece.Text)}</a>"
        : Encode(piece.Text).Replace("\n", "<br>\n", StringComparison.Ordinal);

    // An address without words is too long for a button.
    private static string Button(string label, string address, LetterColors colors) => label == address
        ? $"<p style=\"margin:0 0 16px\">{Html(new WrittenPiece(label, address), colors)}</p>\n"
        : $"""
            <table {Bare} style="margin:8px 0 24px"><tr><td class="button" style="background:{colors.Accent};border-radius:6px">
            <a href="{Encode(address)}" style="display:inline-block;padding:12px 24px;{Font};font-size:16px;line-height:1.25;font-weight:600;color:{colors.OnAccent};text-decoration:none">{Encode(label)}</a>
            </td></tr></table>

            """;

    private static string Html(LetterTable table, LetterColors colors, bool isRightToLeft)
    {
        var (start, end) = isRightToLeft ? ("right", "left") : ("left", "right");
        var html = new StringBuilder().Append(CultureInfo.InvariantCulture, $"<table {Bare} width=\"100%\" class=\"ink\" style=\"margin:0 0 16px;{Font};font-size:16px;line-height:1.4;color:{colors.Ink}\">\n");
        foreach (var row in table.Rows)
            Row(row, "", "");
        Row(table.Total, "sum", $"border-top:1px solid {colors.Line};font-weight:600");
        if (table.Note.Length > 0)
            html.Append(CultureInfo.InvariantCulture, $"<tr><td class=\"muted\" colspan=\"2\" style=\"padding:4px 0;font-size:14px;color:{colors.Muted}\">{Encode(table.Note)}</td></tr>\n");
        return html.Append("</table>\n").ToString();

        void Row(LetterRow row, string look, string style) => html
            .Append(CultureInfo.InvariantCulture, $"<tr><td class=\"{look}\" align=\"{start}\" style=\"padding:6px 0;{style}\">{Encode(row.Name)}</td>")
            .Append(CultureInfo.InvariantCulture, $"<td class=\"{look}\" align=\"{end}\" style=\"padding:6px 0;white-space:nowrap;{style}\">{Encode(row.Amount)}</td></tr>\n");
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
