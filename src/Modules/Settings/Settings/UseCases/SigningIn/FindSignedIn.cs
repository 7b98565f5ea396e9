using Settings.UseCases.Staffing;

namespace Settings.UseCases.SigningIn;

/// <summary>Whose session this is; null when it was ended, is too old, was never opened, or its member was removed. Asked on every request.</summary>
public sealed record FindSignedIn(Guid SessionId);

/// <summary>Somebody signed in.</summary>
/// <param name="SessionId">Their session.</param>
/// <param name="Member">Who they are now.</param>
/// <param name="IsCertain">Whether they proved who they are a few minutes ago.</param>
/// <param name="IsUnseen">Whether the session was not seen for a while: <see cref="SeeSession"/> is due.</param>
public sealed record SignedIn(Guid SessionId, Member Member, bool IsCertain, bool IsUnseen);

/// <summary>Somebody who may sign in.</summary>
/// <param name="MemberId">Their identity.</param>
/// <param name="Name">As shown.</param>
/// <param name="Email">Their user name.</param>
/// <param name="Role">What they may do.</param>
public sealed record Member(Guid MemberId, string Name, string Email, TeamRole Role);
