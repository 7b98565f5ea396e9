using BuildingBlocks.Mail;
using BuildingBlocks.Security;
using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;
using Settings.UseCases.Posting;

namespace Settings.Adapters.Persistence.Queries;

internal sealed class FindMailServerHandler(SettingsDbContext db, ISecretProtector secrets) : IQueryHandler<FindMailServer, MailServerAccess?>
{
    public async Task<MailServerAccess?> Handle(FindMailServer query, CancellationToken ct)
    {
        if (await db.MailServers.AsNoTracking().SingleOrDefaultAsync(ct) is not { } server)
            return null;

        var password = server.PasswordCipher is { } cipher ? secrets.Unprotect(cipher) : null;
        return new MailServerAccess(
            new SmtpServer(server.Host, server.Port, server.Encryption, server.UserName, password), server.PasswordCipher is not null,
            server.FromAddress, server.FromName, server.ReplyTo);
    }
}
