using Settings.Domain;

namespace Settings.UseCases.Staffing;

/// <summary>The outside's word for a role and the domain's, which have the same members.</summary>
internal static class Roles
{
    public static Role Inside(this TeamRole role) => (Role)role;

    public static TeamRole Outside(this Role role) => (TeamRole)role;
}
