namespace BuildingBlocks.Mail.Letters;

/// <summary>A template that was read and found to be right.</summary>
/// <param name="Subject">Its pieces.</param>
/// <param name="Body">Paragraphs of lines of pieces.</param>
internal sealed record LetterTemplate(IReadOnlyList<LetterPart> Subject, IReadOnlyList<IReadOnlyList<IReadOnlyList<LetterPart>>> Body)
{
    private const int LongestSubject = 200;
    private const int LongestBody = 10_000;

    /// <summary>The template, or the sentence that says what is wrong with it.</summary>
    public static (Outcome Outcome, LetterTemplate? Template) Read(LetterKind kind, LetterText text)
    {
        var subject = new LetterParser(kind);
        var subjectParts = subject.Line(text.Subject.Trim());
        if ((subject.Problem ?? SubjectProblem(text.Subject, subjectParts)) is { } wrongSubject)
            return (Outcome.Refused(wrongSubject, nameof(text.Subject)), null);

        var body = new LetterParser(kind);
        var paragraphs = body.Paragraphs(text.Body);
        return (body.Problem ?? BodyProblem(kind, text.Body, paragraphs)) is { } wrongBody
            ? (Outcome.Refused(wrongBody, nameof(text.Body)), null)
            : (Outcome.Done, new LetterTemplate(subjectParts, paragraphs));
    }

    private static string? SubjectProblem(string subject, IReadOnlyList<LetterPart> parts)
    {
        if (string.IsNullOrWhiteSpace(subject))
            return "Please enter a subject.";
        if (subject.Trim().Any(char.IsControl))
            return "A subject is one line of text.";
        if (subject.Length > LongestSubject)
            return $"A subject can have at most {LongestSubject} characters.";
        if (parts.OfType<LetterAnchor>().Any())
            return "A subject holds no links: it stands in lists that others may see.";

        return parts.OfType<LetterSlot>().FirstOrDefault(slot => slot.Placeholder.Form != PlaceholderForm.Words) is { } slot
            ? $"{slot.Placeholder.Written} has no place in a subject; please put it into the text."
            : null;
    }

    private static string? BodyProblem(LetterKind kind, string body, IReadOnlyList<IReadOnlyList<IReadOnlyList<LetterPart>>> paragraphs)
    {
        if (string.IsNullOrWhiteSpace(body))
            return "Please enter the text of the mail.";
        if (body.Any(letter => char.IsControl(letter) && letter is not ('\r' or '\n' or '\t')))
            return "The text holds control characters that mails can't have.";
        if (body.Length > LongestBody)
            return $"The text can have at most {LongestBody} characters.";
        if (paragraphs.FirstOrDefault(CrowdsBlock) is { } crowded && Blocks(crowded).First().Placeholder is var block)
            return block.Form == PlaceholderForm.Pictures
                ? $"{block.Written} is pictures: please leave an empty line above and below it."
                : $"{block.Written} is a table: please leave an empty line above and below it.";

        var named = paragraphs.SelectMany(lines => lines).SelectMany(parts => parts).SelectMany(part => part.Slots).Select(slot => slot.Placeholder).ToHashSet();
        return kind.Placeholders.FirstOrDefault(placeholder => placeholder.IsNeeded && !named.Contains(placeholder)) is { } missing
            ? $"Please keep {missing.Written} in the text: without it, the mail is of no use to whoever gets it."
            : null;
    }

    private static bool CrowdsBlock(IReadOnlyList<IReadOnlyList<LetterPart>> lines) => Blocks(lines).Any() && lines is not [[LetterSlot]];

    private static IEnumerable<LetterSlot> Blocks(IReadOnlyList<IReadOnlyList<LetterPart>> lines) =>
        lines.SelectMany(parts => parts).SelectMany(part => part.Slots).Where(slot => slot.Placeholder.Form is PlaceholderForm.Table or PlaceholderForm.Pictures);
}

/// <summary>A piece of a template's line.</summary>
internal abstract record LetterPart
{
    /// <summary>The placeholders in it.</summary>
    public virtual IEnumerable<LetterSlot> Slots => [];
}

/// <summary>Words as they stand.</summary>
internal sealed record LetterWords(string Text) : LetterPart;

/// <summary>The place of a placeholder.</summary>
internal sealed record LetterSlot(Placeholder Placeholder) : LetterPart
{
    public override IEnumerable<LetterSlot> Slots => [this];
}

/// <summary>Words that lead somewhere.</summary>
/// <param name="Label">Words and placeholders.</param>
/// <param name="Target">An address, or the placeholder of one.</param>
internal sealed record LetterAnchor(IReadOnlyList<LetterPart> Label, LetterPart Target) : LetterPart
{
    public override IEnumerable<LetterSlot> Slots => Label.Append(Target).SelectMany(part => part.Slots);
}
