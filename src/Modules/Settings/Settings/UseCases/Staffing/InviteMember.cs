namespace Settings.UseCases.Staffing;

/// <summary>Makes an account for somebody of the studio and mails them a link to choose a password.</summary>
public sealed record InviteMember(Guid MemberId, string Name, string Email, TeamRole Role);

/// <summary>What a member may do.</summary>
public enum TeamRole
{
    /// <summary>Everything.</summary>
    Owner,

    /// <summary>Everything but the team and the studio's own settings.</summary>
    Assistant,

    /// <summary>Reports, and nothing else.</summary>
    Accountant,
}
