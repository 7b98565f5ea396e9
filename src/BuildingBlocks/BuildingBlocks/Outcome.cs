namespace BuildingBlocks;

/// <summary>How a use case ended: done, or refused with a sentence for the person who asked.</summary>
public sealed record Outcome
{
    private Outcome(string? reason, string? field) => (Reason, Field) = (reason, field);

    /// <summary>The use case did what was asked.</summary>
    public static Outcome Done { get; } = new(null, null);

    /// <summary>Whether the use case did what was asked.</summary>
    public bool Succeeded => Reason is null;

    /// <summary>The sentence that says why not; null when done.</summary>
    public string? Reason { get; }

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
}
