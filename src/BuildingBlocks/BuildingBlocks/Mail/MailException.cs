namespace BuildingBlocks.Mail;

/// <summary>A mail was not handed over; the message is a sentence that a photographer understands.</summary>
/// <param name="sentence">What went wrong, and what to do.</param>
/// <param name="answer">What the other side said, as it said it; null when it said nothing.</param>
/// <param name="isFinal">Whether a second try would end the same way.</param>
/// <param name="cause">What it was underneath.</param>
public sealed class MailException(string sentence, string? answer = null, bool isFinal = false, Exception? cause = null) : Exception(sentence, cause)
{
    /// <summary>What the other side said, as it said it; null when it said nothing.</summary>
    public string? Answer { get; } = answer;

    /// <summary>Whether it is the reader's address that the other side takes no mail for.</summary>
    public bool IsAboutReader { get; init; }

    /// <summary>Whether a second try would end the same way.</summary>
    public bool IsFinal { get; } = isFinal;
}
