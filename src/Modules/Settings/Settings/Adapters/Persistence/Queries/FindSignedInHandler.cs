using BuildingBlocks.UseCases;
using Settings.Adapters.Persistence.Snapshots;
using Settings.UseCases.SigningIn;

namespace Settings.Adapters.Persistence.Queries;

/// <summary>Asked on every request of the studio, and so answered from memory.</summary>
internal sealed class FindSignedInHandler(Lazy<SettingsDbContext> db, TeamSnapshot team) : IQueryHandler<FindSignedIn, Member?>
{
    public async Task<Member?> Handle(FindSignedIn query, CancellationToken ct) =>
        await team.Get(query.MemberId, db, ct) is { } member && member.Stamp == query.Stamp ? member : null;
}
