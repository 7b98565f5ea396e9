namespace Settings.Contracts;

/// <summary>What a gallery asks at its door.</summary>
/// <param name="AsksWho">Whether whoever comes by a link that is not theirs alone says name and e-mail before they see anything.</param>
/// <param name="Consent">What they agree to with it; empty for nothing.</param>
public sealed record DoorRules(bool AsksWho, string Consent)
{
    /// <summary>Who decides on those who ask to be let in.</summary>
    public RequestRule Requests { get; init; }

    /// <summary>Whether a personal link on a new device is confirmed by mail.</summary>
    public bool ConfirmsDevices { get; init; }

    /// <summary>A link is enough.</summary>
    public static DoorRules Open { get; } = new(false, "");
}

/// <summary>Who decides on requests for access.</summary>
public enum RequestRule
{
    /// <summary>Nobody may ask.</summary>
    Nobody,
    Studio,

    /// <summary>The studio or any main client, whoever comes first.</summary>
    MainClients,
}
