namespace Settings.UseCases.SigningIn;

/// <summary>A session just begun; null when it was ended or is too old.</summary>
public sealed record FindBegunSession(Guid SessionId);

/// <summary>How far somebody got who signs in.</summary>
/// <param name="Member">Who.</param>
/// <param name="AwaitsCode">Whether a code is still to be typed.</param>
public sealed record BegunSession(Member Member, bool AwaitsCode);
