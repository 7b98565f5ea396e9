namespace Settings.Contracts;

/// <summary>Whether main clients may design the gallery's cover.</summary>
public enum CoverDesigning
{
    /// <summary>The photographer alone.</summary>
    Off,

    /// <summary>What they design is in use at once.</summary>
    AtOnce,

    /// <summary>The photographer sees it first.</summary>
    AfterApproval,
}
