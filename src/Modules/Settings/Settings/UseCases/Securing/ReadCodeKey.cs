namespace Settings.UseCases.Securing;

/// <summary>The key that an authenticator app is to be given; null when none was drawn.</summary>
public sealed record ReadCodeKey(Guid MemberId);

/// <summary>A key to be scanned or typed.</summary>
/// <param name="Typed">In base 32, as apps take it.</param>
/// <param name="Address">The otpauth address that the QR code holds.</param>
public sealed record CodeKey(string Typed, string Address)
{
    /// <summary>Without the key, wherever it may be logged.</summary>
    public override string ToString() => nameof(CodeKey);
}
