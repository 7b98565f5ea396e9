using BuildingBlocks.Messaging;
using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BuildingBlocks.Mail;

/// <summary>Reads the queue's table.</summary>
internal sealed class MailLog(MessagesDbContext db, DatabaseEngine engine, TransactionRunner transactions, TimeProvider clock, MailBell bell) : IMailLog
{
    public async Task<IReadOnlyList<MailEntry>> List(int atMost, CancellationToken ct) =>
        await db.Mails.OrderByDescending(m => m.EnqueuedAt).ThenByDescending(m => m.Id).Take(atMost)
            .Select(m => new MailEntry(
                m.Id, m.ToAddress, m.ToName, m.Subject, m.State, m.Attempts, m.EnqueuedAt, m.SentAt,
                m.State == MailState.Queued ? m.DueAt : null, m.LastError))
            .ToListAsync(ct);

    public async Task<Outcome> SendAgain(Guid id, CancellationToken ct)
    {
        var outcome = await transactions.Run(typeof(MessagesDbContext), async (_, transaction) =>
        {
            await using var again = transaction.Sql(
                "UPDATE mail_outgoing SET state = 'Queued', attempts = 0, due_at = @now WHERE id = @id AND state <> 'Sent' AND last_error IS NOT NULL",
                ("now", engine.Moment(clock.GetUtcNow())), ("id", id));
            return await again.ExecuteNonQueryAsync(ct) == 1 ? Outcome.Done : Outcome.Refused("That mail was sent already, or is on its way.");
        }, ct);
        bell.Ring();
        return outcome ?? Outcome.Refused(TransactionRunner.Overtaken);
    }
}
