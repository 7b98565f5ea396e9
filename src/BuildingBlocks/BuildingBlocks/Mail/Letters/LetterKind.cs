using System.Reflection;
using System.Text.RegularExpressions;

namespace BuildingBlocks.Mail.Letters;

/// <summary>
/// A mail that the product sends. Its texts as the product has them are a resource of its assembly called <c>{Code}.txt</c>: for every language a line
/// <c># de</c>, the subject on the next one, an empty line, and the body.
/// </summary>
public sealed partial class LetterKind
{
    private readonly Dictionary<string, LetterText> _originals;

    /// <summary>Reads its texts.</summary>
    /// <param name="home">Where its texts are.</param>
    /// <param name="code">Lower case with dashes, for good: changed templates are stored under it.</param>
    /// <param name="audience">Who reads it.</param>
    /// <param name="title">What the studio calls it.</param>
    /// <param name="occasion">When it is sent, in a sentence.</param>
    /// <param name="placeholders">What its template may name, beside the studio's own.</param>
    /// <param name="sample">Values to look at a template with.</param>
    public LetterKind(
        Assembly home, string code, LetterAudience audience, string title, string occasion, IReadOnlyList<Placeholder> placeholders, Func<LetterLanguage, LetterValues> sample)
    {
        (Code, Audience, Title, Occasion, Sample) = (code, audience, title, occasion, sample);
        Placeholders = [.. placeholders, Placeholder.StudioName, Placeholder.StudioEmail];
        _originals = Read(home, $"{code}.txt");
    }

    /// <summary>Lower case with dashes.</summary>
    public string Code { get; }

    /// <summary>Who reads it.</summary>
    public LetterAudience Audience { get; }

    /// <summary>What the studio calls it.</summary>
    public string Title { get; }

    /// <summary>When it is sent, in a sentence.</summary>
    public string Occasion { get; }

    /// <summary>How freely it goes out.</summary>
    public MailPace Pace { get; init; }

    /// <summary>What its template may name.</summary>
    public IReadOnlyList<Placeholder> Placeholders { get; }

    /// <summary>Values to look at a template with.</summary>
    public Func<LetterLanguage, LetterValues> Sample { get; }

    /// <summary>The text as the product has it.</summary>
    public LetterText Original(LetterLanguage language) =>
        _originals.TryGetValue(language.Code, out var text) ? text : throw new InvalidOperationException($"The mail {Code} has no text in {language.Name}.");

    /// <summary>Whether this can be its template; refused with a sentence about <c>Subject</c> or <c>Body</c>.</summary>
    public Outcome Check(LetterText text) => LetterTemplate.Read(this, text).Outcome;

    private static Dictionary<string, LetterText> Read(Assembly home, string file)
    {
        using var stream = home.GetManifestResourceStream(file) ?? throw new InvalidOperationException($"{home.GetName().Name} has no resource {file}.");
        using var reader = new StreamReader(stream);
        var parts = Heading().Split(reader.ReadToEnd().ReplaceLineEndings("\n"));
        return parts.Skip(1).Chunk(2).ToDictionary(part => part[0], part => Split(part[1].Trim()));
    }

    private static LetterText Split(string text) =>
        text.Split("\n\n", 2) is [var subject, var body] ? new(subject, body) : throw new InvalidOperationException($"This mail has no body: {text}");

    [GeneratedRegex("^# ([a-z]{2})$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}

/// <summary>Who reads a mail.</summary>
public enum LetterAudience
{
    /// <summary>Clients and whoever else visits galleries.</summary>
    Clients,

    /// <summary>Whoever works in the studio.</summary>
    Team,
}

/// <summary>A template.</summary>
/// <param name="Subject">One line.</param>
/// <param name="Body">
/// Paragraphs with an empty line between. <c>[words](address)</c> is a link, and a button where it stands alone. What has no value leaves no gap: the blank
/// before it goes too, and so does a line with nothing else on it.
/// </param>
public sealed record LetterText(string Subject, string Body);
