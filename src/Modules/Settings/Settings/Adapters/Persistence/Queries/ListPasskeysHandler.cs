using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;
using Settings.UseCases.Securing;

namespace Settings.Adapters.Persistence.Queries;

internal sealed class ListPasskeysHandler(SettingsDbContext db) : IQueryHandler<ListPasskeys, IReadOnlyList<KnownPasskey>>
{
    public async Task<IReadOnlyList<KnownPasskey>> Handle(ListPasskeys query, CancellationToken ct) =>
        await db.Passkeys.Where(passkey => passkey.MemberId == query.MemberId).OrderByDescending(passkey => passkey.AddedAt)
            .Select(passkey => new KnownPasskey(passkey.Id, passkey.Name, passkey.AddedAt, passkey.LastUsedAt)).ToListAsync(ct);
}
