using Galleries.Domain;
using Galleries.Ports;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence;

internal sealed class EfMailedPasses(GalleriesDbContext db) : IMailedPasses
{
    public Task<MailedPass?> FindPass(string tokenHash, CancellationToken ct) => db.MailedPasses.SingleOrDefaultAsync(pass => pass.TokenHash == tokenHash, ct);

    public Task<int> CountPasses(string email, PassPurpose purpose, DateTimeOffset since, CancellationToken ct) =>
        db.MailedPasses.CountAsync(pass => pass.Email == email && pass.Purpose == purpose && pass.SentAt >= since, ct);

    public Task ForgetPasses(DateTimeOffset before, CancellationToken ct) => db.MailedPasses.Where(pass => pass.SentAt < before).ExecuteDeleteAsync(ct);

    public void Add(MailedPass pass) => db.Add(pass);
}
