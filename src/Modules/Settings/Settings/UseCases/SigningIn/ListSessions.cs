namespace Settings.UseCases.SigningIn;

/// <summary>Where a member is signed in, the one seen last first.</summary>
public sealed record ListSessions(Guid MemberId);

/// <summary>A row of that list.</summary>
/// <param name="SessionId">Its identity.</param>
/// <param name="Device">Such as "Firefox on Windows".</param>
/// <param name="StartedAt">When it began.</param>
/// <param name="SeenAt">When it was last used, to some minutes.</param>
public sealed record OpenSession(Guid SessionId, string Device, DateTimeOffset StartedAt, DateTimeOffset SeenAt);
