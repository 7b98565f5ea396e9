using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;
using Settings.UseCases.Staffing;

namespace Settings.Adapters.Persistence.Queries;

internal sealed class ListTeamHandler(SettingsDbContext db) : IQueryHandler<ListTeam, IReadOnlyList<TeamMember>>
{
    public async Task<IReadOnlyList<TeamMember>> Handle(ListTeam query, CancellationToken ct)
    {
        var team = await db.Accounts.AsNoTracking().ToListAsync(ct);
        return team
            .Select(one => new TeamMember(one.Id, one.Name, one.Email, one.Role.Outside(), one.PasswordHash is not null, one.LastSignInAt, one.AsksForCode))
            .OrderBy(one => one.Role != TeamRole.Owner)
            .ThenBy(one => one.Name, StringComparer.InvariantCultureIgnoreCase)
            .ThenBy(one => one.MemberId)
            .ToList();
    }
}
