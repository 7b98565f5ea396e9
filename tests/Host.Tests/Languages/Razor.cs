using System.Text.RegularExpressions;

namespace Host.Tests.Languages;

/// <summary>Finds words in a view that are not said through the localizer.</summary>
internal static partial class Razor
{
    private static readonly string[] ReadAloud = ["aria-label", "title", "label", "hint", "placeholder", "alt", "aria-description"];

    public static IReadOnlyList<string> BareWords(string view)
    {
        var code = new List<string>();
        var text = Masked(view, code);
        var attributes = Tag().Matches(text).SelectMany(tag => Attribute().Matches(tag.Value))
            .Where(attribute => ReadAloud.Contains(attribute.Groups["name"].Value)).Select(attribute => attribute.Groups["value"].Value);
        var between = Statement().Replace(Tag().Replace(text, "\n"), "").Split('\n');
        var literals = code.SelectMany(part => Literal().Matches(part)).Select(literal => literal.Value);
        return [.. attributes.Concat(between).Where(words => Word().IsMatch(words)).Concat(literals).Select(words => words.Trim())];
    }

    /// <summary>The view without its expressions; what is C# in it goes to <paramref name="code"/>, without what it says through the localizer.</summary>
    private static string Masked(string view, List<string> code)
    {
        view = Comment().Replace(view, "");
        for (var start = view.IndexOf('@', StringComparison.Ordinal); start >= 0; start = view.IndexOf('@', start))
        {
            var end = Directive().Match(view, start) is { Success: true } directive && directive.Index == start ? start + directive.Length : EndOf(view, start + 1);
            code.Add(Said().Replace(view[start..end], ""));
            view = view[..start] + view[end..];
        }

        return view;
    }

    // After "@": a block, or names, calls and indexers one after the other, a statement with its parentheses among them.
    private static int EndOf(string view, int at)
    {
        if (view[at] is '(' or '{')
            return Closing(view, at);

        at += Keyword().Match(view, at) is { Success: true } keyword && keyword.Index == at ? keyword.Length : 0;
        while (at < view.Length)
        {
            if (view[at] is '(' or '[' or '{' && (view[at] != '{' || view[..at].EndsWith("functions ", StringComparison.Ordinal)))
                at = Closing(view, at);
            else if (char.IsLetterOrDigit(view[at]) || view[at] == '_' || (view[at] is '.' or '!' or '?' && at + 1 < view.Length && (char.IsLetter(view[at + 1]) || view[at + 1] is '.' or '[')))
                at++;
            else
                break;
        }

        return at;
    }

    private static int Closing(string view, int at)
    {
        var depth = 0;
        for (var quoted = false; at < view.Length; at++)
        {
            if (view[at] == '"' && view[at - 1] != '\\')
                quoted = !quoted;
            if (quoted)
                continue;

            depth += view[at] switch { '(' or '[' or '{' => 1, ')' or ']' or '}' => -1, _ => 0 };
            if (depth == 0)
                return at + 1;
        }

        return at;
    }

    [GeneratedRegex(@"@(page|model|using|inject|addTagHelper)\b[^\n]*")]
    private static partial Regex Directive();

    [GeneratedRegex(@"(if|foreach|for|switch|functions|while|await|case)\s+")]
    private static partial Regex Keyword();

    [GeneratedRegex(@"\b[tTH](?:\.Count\([^""]*|\[)""(?:[^""\\]|\\.)*""(?:,\s*""(?:[^""\\]|\\.)*"")?")]
    private static partial Regex Said();

    // In C#: what begins like a word for people, and is no key.
    [GeneratedRegex(@"(?<![\[(])\$?""[A-Z][a-z]+[^""]*""(?!\])")]
    private static partial Regex Literal();

    [GeneratedRegex(@"<[/!]?[a-zA-Z](?:[^<>""]|""[^""]*"")*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"(?<name>[a-z-]+)=""(?<value>[^""]*)""")]
    private static partial Regex Attribute();

    // What is left of statements between tags.
    [GeneratedRegex(@"^[ \t{}]*((else )?if \([^\n]*\)|else|case [^\n]*:|default:|break;|return;|continue;|var [^\n]*;)?[ \t{}]*$|&\w+;", RegexOptions.Multiline)]
    private static partial Regex Statement();

    [GeneratedRegex(@"\p{L}{2,}")]
    private static partial Regex Word();

    [GeneratedRegex(@"@\*.*?\*@|^\s*//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
