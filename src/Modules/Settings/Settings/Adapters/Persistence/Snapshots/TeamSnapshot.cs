using BuildingBlocks.Signals;
using Microsoft.EntityFrameworkCore;
using Settings.Domain;
using Settings.Ports;
using Settings.UseCases.SigningIn;
using Settings.UseCases.Staffing;

namespace Settings.Adapters.Persistence.Snapshots;

/// <summary>Those who may be signed in as last committed; null for anybody else.</summary>
internal sealed class TeamSnapshot(ISignalListener signals) : IDisposable
{
    private readonly Snapshot<Guid, Member?> _held = new(signals, Channels.Team);

    public ValueTask<Member?> Get(Guid memberId, Lazy<SettingsDbContext> db, CancellationToken ct) => _held.Get(memberId, () => Read(memberId, db.Value, ct));

    public static Member? MemberOf(Account? account) => account is { PasswordHash: not null }
        ? new Member(account.Id, account.Name, account.Email, account.Role.Outside())
        : null;

    public void Dispose() => _held.Dispose();

    private static async Task<Member?> Read(Guid memberId, SettingsDbContext db, CancellationToken ct) =>
        MemberOf(await db.Accounts.AsNoTracking().SingleOrDefaultAsync(account => account.Id == memberId, ct));
}
