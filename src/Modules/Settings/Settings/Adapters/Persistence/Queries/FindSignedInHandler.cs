using BuildingBlocks.UseCases;
using Settings.Adapters.Persistence.Snapshots;
using Settings.Domain;
using Settings.UseCases.SigningIn;

namespace Settings.Adapters.Persistence.Queries;

/// <summary>Asked on every request of the studio, and so answered from memory.</summary>
internal sealed class FindSignedInHandler(Lazy<SettingsDbContext> db, SessionSnapshot sessions, TeamSnapshot team, TimeProvider clock)
    : IQueryHandler<FindSignedIn, SignedIn?>
{
    public async Task<SignedIn?> Handle(FindSignedIn query, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (await sessions.Get(query.SessionId, db, ct) is not { AwaitsCode: false } session || session.IsOver(now)
            || await team.Get(session.MemberId, db, ct) is not { } member)
            return null;

        return new SignedIn(session.Id, member, session.IsCertain(now), IsUnseen: now >= session.SeenAt + Session.SightingTime);
    }
}
