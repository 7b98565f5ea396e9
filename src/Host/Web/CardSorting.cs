namespace Host.Web;

/// <summary>In which order the cards of the control center stand.</summary>
internal enum CardSorting
{
    /// <summary>Created last first.</summary>
    Newest,

    /// <summary>The latest event first.</summary>
    Event,
    Name,

    /// <summary>What expires next first.</summary>
    Expiration,
}
