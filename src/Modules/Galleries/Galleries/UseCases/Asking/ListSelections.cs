using Galleries.Contracts;

namespace Galleries.UseCases.Asking;

/// <summary>What main clients of a gallery are asked to choose, the latest request first.</summary>
public sealed record ListSelections(Guid GalleryId);

/// <summary>A request, and how far everybody is with it.</summary>
/// <param name="RequestId">The request.</param>
/// <param name="Title">What for.</param>
/// <param name="Least">How many at least.</param>
/// <param name="Most">How many at most; null for as many as they like.</param>
/// <param name="Scenes">The names of the scenes that are chosen from; empty for the whole gallery.</param>
/// <param name="DueOn">By when; null for any time.</param>
/// <param name="Message">What those who choose read; null for nothing.</param>
/// <param name="RequestedAt">When it was asked.</param>
/// <param name="IsJoint">Whether it is a final round that is made together.</param>
/// <param name="Choices">Of each who chooses, or the one they make together.</param>
public sealed record RequestedSelection(
    Guid RequestId, string Title, int Least, int? Most, IReadOnlyList<string> Scenes, DateOnly? DueOn, string? Message, DateTimeOffset RequestedAt, bool IsJoint,
    IReadOnlyList<PersonsChoice> Choices)
{
    /// <summary>Whether it may still be taken back.</summary>
    public bool CanBeWithdrawn => Choices.All(choice => choice.Number == 0);

    /// <summary>Whether it has a final round already.</summary>
    public bool HasRound { get; init; }
}

/// <summary>How far a choice is.</summary>
/// <param name="SelectionId">The choice.</param>
/// <param name="People">Who makes it.</param>
/// <param name="Status">How far it is.</param>
/// <param name="Chosen">How many are chosen now, of those that can be.</param>
/// <param name="Undecided">How many are undecided.</param>
/// <param name="Number">The number of the latest version; none before the first.</param>
/// <param name="ChangedAt">When something was done to it last.</param>
public sealed record PersonsChoice(Guid SelectionId, IReadOnlyList<VisitorFact> People, SelectionStatus Status, int Chosen, int Undecided, int Number, DateTimeOffset ChangedAt)
{
    /// <summary>Why it is open again; null unless it is.</summary>
    public string? Reason { get; init; }

    /// <summary>Who makes it, by name, else by address.</summary>
    public IReadOnlyList<string> Names => [.. People.Select(person => person.Name ?? person.Email ?? "A main client")];
}
