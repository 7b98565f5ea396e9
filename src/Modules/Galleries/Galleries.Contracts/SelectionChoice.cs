namespace Galleries.Contracts;

/// <summary>What somebody thinks of one photo that they may choose.</summary>
public enum SelectionChoice
{
    None,
    Chosen,

    /// <summary>On the pile of those that may still be chosen.</summary>
    Undecided,
}
