using BuildingBlocks.Security;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.UseCases.Proving;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class FindMailboxHandler(GalleriesDbContext db, TimeProvider clock) : IQueryHandler<FindMailbox, Mailbox?>
{
    public async Task<Mailbox?> Handle(FindMailbox query, CancellationToken ct)
    {
        var hash = SecretToken.Hash(query.Token);
        var pass = await db.MailedPasses.SingleOrDefaultAsync(one => one.TokenHash == hash && one.Purpose == PassPurpose.Galleries, ct);
        return pass?.Works(clock.GetUtcNow()) == true ? new Mailbox(pass.Email) : null;
    }
}
