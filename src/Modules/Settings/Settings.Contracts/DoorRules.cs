namespace Settings.Contracts;

/// <summary>What a gallery asks at its door.</summary>
/// <param name="AsksWho">Whether whoever comes by a link that is not theirs alone says name and e-mail before they see anything.</param>
/// <param name="Consent">What they agree to with it; empty for nothing.</param>
public sealed record DoorRules(bool AsksWho, string Consent)
{
    /// <summary>A link is enough.</summary>
    public static DoorRules Open { get; } = new(false, "");
}
