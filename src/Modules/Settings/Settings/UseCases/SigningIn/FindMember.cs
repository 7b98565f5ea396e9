using Settings.UseCases.Staffing;

namespace Settings.UseCases.SigningIn;

/// <summary>A member who may sign in, by e-mail; null when there is none.</summary>
public sealed record FindMember(string Email);

/// <summary>A member who may still be signed in, by identity and stamp; null when removed or the stamp has changed.</summary>
public sealed record FindSignedIn(Guid MemberId, string Stamp);

/// <summary>Somebody who may sign in.</summary>
/// <param name="MemberId">Their identity.</param>
/// <param name="Name">As shown.</param>
/// <param name="Email">Their user name.</param>
/// <param name="Role">What they may do.</param>
/// <param name="Stamp">Changes with the password or role; ends sessions that carry an older one.</param>
public sealed record Member(Guid MemberId, string Name, string Email, TeamRole Role, string Stamp);
