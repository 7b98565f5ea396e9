namespace Settings.UseCases.Posting;

/// <summary>The templates of mails that the studio changed, also those that no longer fit what the product says.</summary>
public sealed record ListChangedLetters;

/// <summary>A template that the studio changed.</summary>
/// <param name="Kind">The mail's code.</param>
/// <param name="Language">The language's code.</param>
/// <param name="Subject">One line.</param>
/// <param name="Body">Paragraphs with placeholders and links.</param>
/// <param name="ChangedAt">When it was written.</param>
public sealed record ChangedLetterCard(string Kind, string Language, string Subject, string Body, DateTimeOffset ChangedAt);
