using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;
using Settings.Domain;
using Settings.UseCases.Securing;

namespace Settings.Adapters.Persistence.Queries;

internal sealed class ReadCodeKeyHandler(SettingsDbContext db, CodeKeys keys) : IQueryHandler<ReadCodeKey, CodeKey?>
{
    public async Task<CodeKey?> Handle(ReadCodeKey query, CancellationToken ct)
    {
        var account = await db.Accounts.AsNoTracking().SingleOrDefaultAsync(each => each.Id == query.MemberId, ct);
        var studio = await db.Studios.AsNoTracking().SingleOrDefaultAsync(ct);
        if (account is null || studio is null || keys.Read(account.ProposedCodeKey) is not { } key)
            return null;

        // https://github.com/google/google-authenticator/wiki/Key-Uri-Format
        var (typed, issuer) = (Base32.Of(key), Uri.EscapeDataString(studio.Name));
        return new CodeKey(typed, $"otpauth://totp/{issuer}:{Uri.EscapeDataString(account.Email)}?secret={typed}&issuer={issuer}");
    }
}
