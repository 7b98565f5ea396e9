namespace Settings.Contracts;

/// <summary>The tone of grounds, text and lines.</summary>
public enum PaperTone
{
    /// <summary>A touch of yellow, like paper.</summary>
    Warm,

    /// <summary>Gray.</summary>
    Neutral,

    /// <summary>A touch of blue.</summary>
    Cool,
}
