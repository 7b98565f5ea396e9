namespace Galleries.Contracts;

/// <summary>How far a choice is that the photographer asked for.</summary>
public enum SelectionStatus
{
    NotStarted,
    InSelection,
    Finished,

    /// <summary>It was finished, and may be changed once more.</summary>
    Reopened,
    Delivered,
}
