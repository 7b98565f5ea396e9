using System.Data.Common;
using System.Linq.Expressions;
using System.Text.RegularExpressions;
using BuildingBlocks.Messaging;
using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BuildingBlocks.Mail;

/// <summary>Reads the queue's table.</summary>
internal sealed partial class MailLog(
    MessagesDbContext db, MailStore store, DatabaseEngine engine, TransactionRunner transactions, TimeProvider clock, MailBell bell) : IMailLog
{
    private const string Again =
        """
        UPDATE mail_outgoing SET state = 'Queued', attempts = 0, due_at = @now, pace = 'Personal'
        WHERE id = @id AND content <> '' AND (state IN ('Refused', 'Canceled', 'Held') OR (state = 'Queued' AND last_error IS NOT NULL))
        """;

    private const string Copy =
        """
        INSERT INTO mail_outgoing (id, to_address, to_name, subject, content, encrypted, state, attempts, enqueued_at, due_at, gallery_id, kind, pace, reader, fingerprint, reader_refused)
        SELECT @copy, to_address, to_name, subject, content, encrypted, 'Queued', 0, @now, @now, gallery_id, kind, 'Personal', reader, fingerprint, reader_refused
        FROM mail_outgoing WHERE id = @id AND state = 'Sent' AND content <> ''
        """;

    private static readonly Expression<Func<OutgoingMail, MailEntry>> Entry = m => new MailEntry(
        m.Id, m.ToAddress, m.ToName, m.Subject, m.State, m.Attempts, m.EnqueuedAt, m.SentAt,
        m.State == MailState.Queued ? m.DueAt : null, m.LastError, m.Answer, m.GalleryId, m.Content != "");

    public async Task<IReadOnlyList<MailEntry>> List(MailFilter filter, int atMost, CancellationToken ct)
    {
        var mails = db.Mails.AsQueryable();
        if (filter.State is { } state)
            mails = mails.Where(m => m.State == state);
        if (filter.GalleryId is { } gallery)
            mails = mails.Where(m => m.GalleryId == gallery);
        if (filter.Address?.Trim() is { Length: > 0 } address)
        {
            var part = address.ToLowerInvariant();
#pragma warning disable CA1304, CA1311, CA1862 // The database does it: these are the words EF Core translates.
            mails = mails.Where(m => m.ToAddress.ToLower().Contains(part));
#pragma warning restore CA1304, CA1311, CA1862
        }

        return await mails.OrderByDescending(m => m.EnqueuedAt).ThenByDescending(m => m.Id).Take(atMost).Select(Entry).ToListAsync(ct);
    }

    public async Task<MailDetails?> Find(Guid id, CancellationToken ct)
    {
        if (await db.Mails.Where(m => m.Id == id).Select(Entry).SingleOrDefaultAsync(ct) is not { } entry)
            return null;

        var content = await db.Mails.Where(m => m.Id == id).Select(m => new { m.Content, m.Encrypted }).SingleAsync(ct);
        return new MailDetails(entry, store.TextOf(content.Content, content.Encrypted) is { } text ? Address().Replace(text, "$1/…") : null);
    }

    public async Task<Outcome> SendAgain(Guid id, CancellationToken ct)
    {
        var outcome = await transactions.Run(typeof(MessagesDbContext), async (_, transaction) =>
            await Change(transaction, Again, id, ct) || await Change(transaction, Copy, id, ct)
                ? Outcome.Done
                : Outcome.Refused("That mail is on its way, or its text is no longer kept."), ct);
        bell.Ring();
        return outcome ?? Outcome.Refused(TransactionRunner.Overtaken);
    }

    public async Task<Outcome> Cancel(Guid id, CancellationToken ct) =>
        await transactions.Run(typeof(MessagesDbContext), async (_, transaction) =>
            await Change(transaction, "UPDATE mail_outgoing SET state = 'Canceled', due_at = @now WHERE id = @id AND state IN ('Queued', 'Held')", id, ct)
                ? Outcome.Done
                : Outcome.Refused("That mail does not wait any more."), ct) ?? Outcome.Refused(TransactionRunner.Overtaken);

    private async Task<bool> Change(DbTransaction transaction, string sql, Guid id, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await using var change = transaction.Sql(sql, ("now", engine.Moment(now)), ("id", id), ("copy", Guid.CreateVersion7(now)));
        return await change.ExecuteNonQueryAsync(ct) == 1;
    }

    [GeneratedRegex(@"(https?://[^/\s]+)/\S*")]
    private static partial Regex Address();
}
