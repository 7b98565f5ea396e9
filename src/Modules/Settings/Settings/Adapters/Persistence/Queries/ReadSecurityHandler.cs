using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;
using Settings.UseCases.Securing;

namespace Settings.Adapters.Persistence.Queries;

internal sealed class ReadSecurityHandler(SettingsDbContext db, TimeProvider clock) : IQueryHandler<ReadSecurity, AccountSecurity?>
{
    public async Task<AccountSecurity?> Handle(ReadSecurity query, CancellationToken ct) =>
        await db.Accounts.AsNoTracking().SingleOrDefaultAsync(account => account.Id == query.MemberId, ct) is { } account
            ? new AccountSecurity(account.AsksForCode, account.RecoveryCodes.Count) { WaitingEmail = account.WaitingEmail(clock.GetUtcNow()) }
            : null;
}
