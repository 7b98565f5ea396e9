namespace Settings.UseCases.Securing;

/// <summary>A member's passkeys, the newest first.</summary>
public sealed record ListPasskeys(Guid MemberId);

/// <summary>A row of that list.</summary>
/// <param name="PasskeyId">Its identity.</param>
/// <param name="Name">As its owner calls it.</param>
/// <param name="AddedAt">When it was made.</param>
/// <param name="LastUsedAt">When it last signed in; null before the first time.</param>
public sealed record KnownPasskey(Guid PasskeyId, string Name, DateTimeOffset AddedAt, DateTimeOffset? LastUsedAt);
