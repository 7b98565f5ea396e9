namespace BuildingBlocks;

/// <summary>How a use case ended: done, or refused with a sentence for the person who asked.</summary>
public sealed record Outcome
{
    private Outcome(Sentence? sentence, string? field) => (Sentence, Field) = (sentence, field);

    /// <summary>The use case did what was asked.</summary>
    public static Outcome Done { get; } = new(null, null);

    /// <summary>Whether the use case did what was asked.</summary>
    public bool Succeeded => Sentence is null;

    /// <summary>The sentence that says why not, as it was written; null when done.</summary>
    public string? Reason => Sentence?.ToString();

    /// <summary>The same sentence with what was put into it kept apart, for pages in other languages.</summary>
    public Sentence? Sentence { get; }

    /// <summary>The property of the request the sentence is about, so that it can be shown beside it; null when about the whole.</summary>
    public string? Field { get; }

    /// <summary>An expected no: nothing was changed.</summary>
    /// <param name="reason">A whole sentence for the person who asked.</param>
    /// <param name="field">The property of the request the sentence is about.</param>
    public static Outcome Refused(string reason, string? field = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return new Outcome(reason, field);
    }

    /// <summary>An expected no whose sentence names what it is about: the compiler takes this for an interpolated text.</summary>
    /// <param name="reason">A whole sentence for the person who asked.</param>
    /// <param name="field">The property of the request the sentence is about.</param>
    public static Outcome Refused(Sentence reason, string? field = null) => new(reason, field);
}
