using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;
using Settings.Adapters.Persistence.Snapshots;
using Settings.Domain;
using Settings.UseCases.SigningIn;

namespace Settings.Adapters.Persistence.Queries;

internal sealed class FindMemberHandler(SettingsDbContext db) : IQueryHandler<FindMember, Member?>
{
    public async Task<Member?> Handle(FindMember query, CancellationToken ct)
    {
        var key = Account.KeyOf(query.Email);
        return TeamSnapshot.MemberOf(await db.Accounts.AsNoTracking().SingleOrDefaultAsync(account => account.EmailKey == key, ct));
    }
}
