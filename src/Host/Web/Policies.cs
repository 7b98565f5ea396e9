using Microsoft.AspNetCore.Authorization;
using Settings.UseCases.Staffing;

namespace Host.Web;

/// <summary>What each role of the team may open. A page that says nothing is the owner's alone.</summary>
internal static class Policies
{
    public const string Studio = "studio";
    public const string Owner = "owner";
    public const string Reports = "reports";
    public const string Team = "team";

    public static void Configure(AuthorizationOptions options)
    {
        options.AddPolicy(Owner, policy => policy.RequireRole(nameof(TeamRole.Owner)));
        options.AddPolicy(Studio, policy => policy.RequireRole(nameof(TeamRole.Owner), nameof(TeamRole.Assistant)));
        options.AddPolicy(Reports, policy => policy.RequireRole(nameof(TeamRole.Owner), nameof(TeamRole.Accountant)));
        options.AddPolicy(Team, policy => policy.RequireRole(Enum.GetNames<TeamRole>()));
        options.FallbackPolicy = options.GetPolicy(Owner);
    }
}
