namespace Settings.UseCases.Staffing;

/// <summary>Ends a member's account at once; the last owner stays.</summary>
public sealed record RemoveMember(Guid MemberId);
