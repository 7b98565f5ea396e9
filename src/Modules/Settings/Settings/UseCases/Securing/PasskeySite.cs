namespace Settings.UseCases.Securing;

/// <summary>Where passkeys are good.</summary>
/// <param name="Domain">The domain that devices keep them for, such as <c>photos.example.com</c>.</param>
/// <param name="Origin">The only origin whose pages may ask for them, such as <c>https://photos.example.com</c>.</param>
public sealed record PasskeySite(string Domain, string Origin);

/// <summary>What a browser is asked.</summary>
/// <param name="Options">WebAuthn's options, as JSON.</param>
/// <param name="State">What is needed to check the answer; to be kept out of the browser's reach, or sealed.</param>
public sealed record PasskeyQuestion(string Options, string State);

/// <summary>What a browser answers.</summary>
/// <param name="State">The question's.</param>
/// <param name="Credential">WebAuthn's credential, as JSON.</param>
public sealed record PasskeyAnswer(string State, string Credential)
{
    /// <summary>Without what it says, wherever it may be logged.</summary>
    public override string ToString() => nameof(PasskeyAnswer);
}
