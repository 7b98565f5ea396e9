using System.Text.RegularExpressions;

namespace BuildingBlocks.Mail.Letters;

/// <summary>Reads the text of a template. What is wrong with it first is kept as a sentence.</summary>
internal sealed partial class LetterParser(LetterKind kind)
{
    /// <summary>The first thing that is wrong; null when all is right.</summary>
    public string? Problem { get; private set; }

    public IReadOnlyList<IReadOnlyList<IReadOnlyList<LetterPart>>> Paragraphs(string text) =>
        [.. EmptyLines().Split(text.ReplaceLineEndings("\n").Trim()).Where(paragraph => paragraph.Length > 0).Select(Lines)];

    public IReadOnlyList<LetterPart> Line(string line)
    {
        var parts = new List<LetterPart>();
        var at = 0;
        foreach (Match match in Marks().Matches(line))
        {
            AddWords(parts, line[at..match.Index]);
            parts.Add(match.Groups["slot"] is { Success: true, Value: var name } ? Slot(name) : Anchor(match.Groups["label"].Value, match.Groups["target"].Value));
            at = match.Index + match.Length;
        }

        AddWords(parts, line[at..]);
        return parts;
    }

    private IReadOnlyList<IReadOnlyList<LetterPart>> Lines(string paragraph) => [.. paragraph.Split('\n').Select(line => Line(line.Trim()))];

    private void AddWords(List<LetterPart> parts, string words)
    {
        if (words.Contains("{{", StringComparison.Ordinal) || words.Contains("}}", StringComparison.Ordinal))
            Blame($"A placeholder stands between {{{{ and }}}}: please look at “{words.Trim()}”.");
        if (words.Length > 0)
            parts.Add(new LetterWords(words));
    }

    private LetterPart Slot(string name)
    {
        if (kind.Placeholders.FirstOrDefault(placeholder => placeholder.Name.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase)) is { } placeholder)
            return new LetterSlot(placeholder);

        Blame($"This mail does not know {{{{{name.Trim()}}}}}. It knows {string.Join(", ", kind.Placeholders.Select(known => known.Written))}.");
        return new LetterWords("");
    }

    private LetterAnchor Anchor(string label, string target)
    {
        var words = Line(label);
        var address = Line(target);
        if (address is [LetterSlot { Placeholder.Form: PlaceholderForm.Link } slot])
            return new LetterAnchor(words, slot);

        if (!Uri.TryCreate(target, UriKind.Absolute, out var uri) || uri.Scheme is not ("https" or "http" or "mailto"))
            Blame($"“{label}” leads to “{target}”. A link leads to a placeholder such as {{{{link}}}}, or to an address that begins with https://.");
        return new LetterAnchor(words, new LetterWords(target));
    }

    private void Blame(string sentence) => Problem ??= sentence;

    [GeneratedRegex(@"\n[ \t]*\n\s*")]
    private static partial Regex EmptyLines();

    [GeneratedRegex(@"\{\{(?<slot>[^{}]*)\}\}|\[(?<label>[^\[\]]+)\]\((?<target>\{\{[^{}]*\}\}|[^()\s]+)\)")]
    private static partial Regex Marks();
}
