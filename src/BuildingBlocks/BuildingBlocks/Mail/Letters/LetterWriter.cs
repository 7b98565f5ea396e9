using System.Text;

namespace BuildingBlocks.Mail.Letters;

/// <summary>Puts the values into a template and writes subject, text and HTML from the same pieces, so that all say the same.</summary>
internal static class LetterWriter
{
    // Names keep their own direction among words of the other.
    private const char Isolate = '\u2068';
    private const char EndOfIsolate = '\u2069';

    public static LetterSheet Write(LetterTemplate template, LetterLanguage language, LetterValues values, Letterhead head)
    {
        var subject = OneLine.Of(string.Concat(Fill(template.Subject, values, false).Select(piece => piece.Text))).Trim();
        var paragraphs = template.Body.Select(lines => Fill(lines, values, language.IsRightToLeft)).Where(paragraph => !paragraph.IsEmpty).ToList();
        return new LetterSheet(subject, Text(paragraphs), LetterHtml.Page(subject, paragraphs, language, head))
        {
            Logo = head.Logo?.Key,
            Pictures = [.. paragraphs.SelectMany(paragraph => paragraph.Pictures).Select(picture => picture.Key)],
        };
    }

    private static WrittenParagraph Fill(IReadOnlyList<IReadOnlyList<LetterPart>> lines, LetterValues values, bool isRightToLeft) =>
        lines is [[LetterSlot { Placeholder.Form: PlaceholderForm.Table } slot]]
            ? new WrittenParagraph([], values.Of(slot.Placeholder).Table)
            : lines is [[LetterSlot { Placeholder.Form: PlaceholderForm.Pictures } pictures]]
            ? new WrittenParagraph([], null) { Pictures = values.Of(pictures.Placeholder).Pictures }
            : new WrittenParagraph([.. lines.Select(parts => Fill(parts, values, isRightToLeft)).Where(pieces => pieces.Count > 0)], null);

    // Without a value, the blank before it goes too.
    private static List<WrittenPiece> Fill(IReadOnlyList<LetterPart> parts, LetterValues values, bool isRightToLeft)
    {
        var pieces = new List<WrittenPiece>();
        foreach (var part in parts)
        {
            if (Fill(part, values, isRightToLeft) is { Text.Length: > 0 } piece)
                pieces.Add(piece);
            else if (pieces is [.., { Address: null } last])
                pieces[^1] = last with { Text = last.Text.TrimEnd(' ') };
        }

        return pieces.All(piece => string.IsNullOrWhiteSpace(piece.Text)) ? [] : pieces;
    }

    private static WrittenPiece Fill(LetterPart part, LetterValues values, bool isRightToLeft)
    {
        switch (part)
        {
            case LetterSlot { Placeholder.Form: PlaceholderForm.Link } link:
                var address = values.Of(link.Placeholder).Text;
                return new WrittenPiece(address, address);
            case LetterSlot { Placeholder.Form: var form } slot:
                var text = values.Of(slot.Placeholder).Text.ReplaceLineEndings("\n");
                var shown = form == PlaceholderForm.Lines ? text : OneLine.Of(text);
                return new WrittenPiece(isRightToLeft && shown.Length > 0 ? $"{Isolate}{shown}{EndOfIsolate}" : shown, null);
            case LetterAnchor anchor:
                var target = Fill(anchor.Target, values, isRightToLeft: false).Text;
                return target.Length == 0 ? new WrittenPiece("", null) : new WrittenPiece(Label(anchor, values) is { Length: > 0 } label ? label : target, target);
            default:
                return new WrittenPiece(((LetterWords)part).Text, null);
        }
    }

    private static string Label(LetterAnchor anchor, LetterValues values) =>
        string.Concat(Fill(anchor.Label, values, isRightToLeft: false).Select(piece => piece.Text)).Trim();

    private static string Text(IReadOnlyList<WrittenParagraph> paragraphs) =>
        string.Join("\n\n", paragraphs.Where(paragraph => paragraph.Pictures.Count == 0).Select(paragraph => paragraph.Table is { } table ? Text(table) : string.Join('\n', paragraph.Lines.Select(Text)))) + "\n";

    private static string Text(IReadOnlyList<WrittenPiece> line)
    {
        if (line is [{ Address: { } address, Text: var label }])
            return label == address ? address : $"{label}:\n{address}";

        var text = new StringBuilder();
        foreach (var piece in line)
            text.Append(piece.Address is null || piece.Address == piece.Text ? piece.Text : $"{piece.Text} ({piece.Address})");
        return text.ToString().TrimEnd(' ');
    }

    private static string Text(LetterTable table) => string.Join('\n', [
        .. table.Rows.Append(table.Total).Select(row => $"{OneLine.Of(row.Name)}: {OneLine.Of(row.Amount)}"), .. table.Note.Length > 0 ? [table.Note] : Array.Empty<string>()]);
}

/// <summary>A paragraph as it reads: lines, a table, or pictures.</summary>
internal sealed record WrittenParagraph(IReadOnlyList<IReadOnlyList<WrittenPiece>> Lines, LetterTable? Table)
{
    public IReadOnlyList<LetterPicture> Pictures { get; init; } = [];

    public bool IsEmpty => Lines.Count == 0 && Table is null && Pictures.Count == 0;
}

/// <summary>Words, and where they lead.</summary>
internal sealed record WrittenPiece(string Text, string? Address);
