namespace Settings.Domain;

/// <summary>The studio's own template of a mail in one language.</summary>
internal sealed class ChangedLetter(string kind, string language, string subject, string body, DateTimeOffset changedAt)
{
    public string Kind { get; private set; } = kind;

    /// <summary>Its code, such as <c>de</c>.</summary>
    public string Language { get; private set; } = language;

    public string Subject { get; private set; } = subject;

    public string Body { get; private set; } = body;

    public DateTimeOffset ChangedAt { get; private set; } = changedAt;

    public int Version { get; private set; }

    public void Change(string subject, string body, DateTimeOffset now) => (Subject, Body, ChangedAt) = (subject, body, now);
}
