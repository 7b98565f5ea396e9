using System.Data.Common;
using BuildingBlocks.Persistence;
using Microsoft.Extensions.Options;

namespace BuildingBlocks.Mail;

/// <summary>Whether a mail goes out at once, later together with others, or is held back until somebody of the studio says so.</summary>
internal sealed class MailLimits(DatabaseEngine engine, IOptions<MailOptions> options)
{
    public async Task<MailVerdict> Judge(DbTransaction transaction, NewMail mail, DateTimeOffset now, CancellationToken ct)
    {
        var limits = options.Value;
        if (await Count(transaction, "fingerprint = @fingerprint AND enqueued_at > @since AND state IN ('Queued', 'Sent')", mail, now - limits.DoubleWithin, ct) > 0)
            return MailVerdict.Hold(now, "The same mail went to this address just before.");
        if (mail.Message.Pace == MailPace.Personal)
            return MailVerdict.Send(now);
        if (await ReaderRefused(transaction, mail, ct))
            return MailVerdict.Hold(now, "The last mail to this address was refused by its server, so nothing goes there by itself until a mail gets through that was sent by hand.");

        return mail.Message.Pace == MailPace.Collected ? await Collect(transaction, mail, now, ct)
            : await Automatic(transaction, mail, now - TimeSpan.FromHours(1), ct) >= limits.AutomaticPerHour
                ? MailVerdict.Hold(now, $"{limits.AutomaticPerHour} mails went to this address by themselves within an hour; that is enough.")
                : await Automatic(transaction, mail, now - TimeSpan.FromDays(1), ct) >= limits.AutomaticPerDay
                    ? MailVerdict.Hold(now, $"{limits.AutomaticPerDay} mails went to this address by themselves within a day; that is enough.")
                    : MailVerdict.Send(now);
    }

    private async Task<MailVerdict> Collect(DbTransaction transaction, NewMail mail, DateTimeOffset now, CancellationToken ct)
    {
        var (limits, since) = (options.Value, now - options.Value.CollectFor);
        if (await Count(transaction, "kind = @kind AND enqueued_at > @since AND state IN ('Queued', 'Sent')", mail, since, ct) < limits.AloneBeforeCollected)
            return MailVerdict.Send(now);

        await using var latest = Sql(transaction, "SELECT MAX(sent_at) FROM mail_outgoing WHERE reader = @reader AND kind = @kind AND sent_at > @since", mail, since);
        await using var rows = await latest.ExecuteReaderAsync(ct);
        return await rows.ReadAsync(ct) && !await rows.IsDBNullAsync(0, ct) ? MailVerdict.Collect(engine.ReadMoment(rows, 0) + limits.CollectFor) : MailVerdict.Send(now);
    }

    private Task<int> Automatic(DbTransaction transaction, NewMail mail, DateTimeOffset since, CancellationToken ct) =>
        Count(transaction, "pace = 'Automatic' AND enqueued_at > @since AND state IN ('Queued', 'Sent')", mail, since, ct);

    private static async Task<bool> ReaderRefused(DbTransaction transaction, NewMail mail, CancellationToken ct)
    {
        await using var last = transaction.Sql(
            "SELECT reader_refused FROM mail_outgoing WHERE reader = @reader AND state IN ('Sent', 'Refused') ORDER BY due_at DESC, id DESC LIMIT 1", ("reader", mail.Reader));
        await using var rows = await last.ExecuteReaderAsync(ct);
        return await rows.ReadAsync(ct) && rows.GetBoolean(0);
    }

    private async Task<int> Count(DbTransaction transaction, string which, NewMail mail, DateTimeOffset since, CancellationToken ct)
    {
        await using var count = Sql(transaction, $"SELECT COUNT(*) FROM mail_outgoing WHERE reader = @reader AND {which}", mail, since);
        return Convert.ToInt32(await count.ExecuteScalarAsync(ct), System.Globalization.CultureInfo.InvariantCulture);
    }

    private DbCommand Sql(DbTransaction transaction, string sql, NewMail mail, DateTimeOffset since) => transaction.Sql(
        sql, ("reader", mail.Reader), ("since", engine.Moment(since)), ("fingerprint", mail.Fingerprint), ("kind", mail.Message.Kind));
}

/// <summary>What becomes of a mail.</summary>
/// <param name="State">Queued or held.</param>
/// <param name="Due">When it is sent, if it is.</param>
/// <param name="Reason">Why not at once; null where nothing is in its way.</param>
internal sealed record MailVerdict(MailState State, DateTimeOffset Due, string? Reason)
{
    public static MailVerdict Send(DateTimeOffset now) => new(MailState.Queued, now, null);

    public static MailVerdict Collect(DateTimeOffset due) => new(MailState.Queued, due, "Several like it went out already, so it waits to be sent in one mail with those that follow.");

    public static MailVerdict Hold(DateTimeOffset now, string reason) => new(MailState.Held, now, reason);
}
