using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;
using Settings.Adapters.Persistence.Snapshots;
using Settings.UseCases.SigningIn;

namespace Settings.Adapters.Persistence.Queries;

internal sealed class FindBegunSessionHandler(SettingsDbContext db, TimeProvider clock) : IQueryHandler<FindBegunSession, BegunSession?>
{
    public async Task<BegunSession?> Handle(FindBegunSession query, CancellationToken ct)
    {
        if (await db.Sessions.AsNoTracking().SingleOrDefaultAsync(each => each.Id == query.SessionId, ct) is not { } session || session.IsOver(clock.GetUtcNow()))
            return null;

        var account = await db.Accounts.AsNoTracking().SingleOrDefaultAsync(each => each.Id == session.MemberId, ct);
        return TeamSnapshot.MemberOf(account) is { } member ? new BegunSession(member, session.AwaitsCode) : null;
    }
}
