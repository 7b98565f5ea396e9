using Settings.Contracts;

namespace Settings.UseCases.Disclosing;

/// <summary>What the studio wrote for a legal page; null when it wrote nothing.</summary>
public sealed record ReadLegalPage(LegalPageKind Kind);

/// <summary>A text of the studio's own.</summary>
/// <param name="Text">Markdown.</param>
/// <param name="ChangedAt">When it was written.</param>
public sealed record LegalPage(string Text, DateTimeOffset ChangedAt);
