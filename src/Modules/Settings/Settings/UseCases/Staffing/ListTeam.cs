namespace Settings.UseCases.Staffing;

/// <summary>The team: owner first, then by name.</summary>
public sealed record ListTeam;

/// <summary>A row of the team.</summary>
/// <param name="MemberId">Their identity.</param>
/// <param name="Name">As shown.</param>
/// <param name="Email">Their user name.</param>
/// <param name="Role">What they may do.</param>
/// <param name="HasPassword">Whether they have followed their invitation.</param>
/// <param name="LastSignInAt">When they last signed in; null before the first time.</param>
/// <param name="AsksForCode">Whether signing in asks them for a code after the password.</param>
public sealed record TeamMember(Guid MemberId, string Name, string Email, TeamRole Role, bool HasPassword, DateTimeOffset? LastSignInAt, bool AsksForCode);
