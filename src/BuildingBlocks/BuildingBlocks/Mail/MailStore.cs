using System.Data.Common;
using System.Text.Json;
using BuildingBlocks.Persistence;
using BuildingBlocks.Security;

namespace BuildingBlocks.Mail;

/// <summary>Writes mails within the transaction of the state they speak of, and keeps their fate.</summary>
internal sealed class MailStore(DatabaseEngine engine, MailLimits limits, TimeProvider clock, IEnumerable<ISecretProtector> protectors)
{
    private static readonly string[] Withdrawals =
    [
        "DELETE FROM mail_outgoing WHERE gallery_id = @gallery AND state <> 'Sent'",
        "UPDATE mail_outgoing SET gallery_id = NULL, content = '' WHERE gallery_id = @gallery",
    ];

    // What a mail server answered may name the reader, too.
    private static readonly string[] Forgettings =
    [
        "DELETE FROM mail_outgoing WHERE LOWER(to_address) = @address AND state <> 'Sent'",
        "UPDATE mail_outgoing SET to_address = 'erased', to_name = NULL, subject = 'Erased', content = '', last_error = NULL, answer = NULL, reader = '', fingerprint = '' WHERE LOWER(to_address) = @address",
    ];

    private const string Columns = "id, to_address, to_name, subject, content, encrypted, attempts, kind, pace";
    private const int MostInOne = 50;

    private readonly ISecretProtector? _protector = protectors.LastOrDefault();

    public async Task Write(DbTransaction transaction, IReadOnlyList<MailMessage> mails, CancellationToken ct)
    {
        foreach (var mail in mails)
        {
            var (now, written) = (clock.GetUtcNow(), new NewMail(mail));
            var verdict = await limits.Judge(transaction, written, now, ct);
            var content = JsonSerializer.Serialize(new Parts(mail.Text, mail.Html, mail.ReplyTo) { Logo = mail.Logo, Pictures = [.. mail.Pictures.Select(picture => picture.Key)], Files = [.. mail.Files.Select(file => new PartFile(file.Key, file.Name, file.ContentType))] }, JsonColumn.Format);
            await using var insert = transaction.Sql(
                """
                INSERT INTO mail_outgoing (id, to_address, to_name, subject, content, encrypted, state, attempts, enqueued_at, due_at, last_error, gallery_id, kind, pace, reader, fingerprint, reader_refused)
                VALUES (@id, @address, @name, @subject, @content, @encrypted, @state, 0, @now, @due, @reason, @gallery, @kind, @pace, @reader, @fingerprint, @refused)
                """,
                ("id", Guid.CreateVersion7(now)), ("address", mail.ToAddress), ("name", mail.ToName), ("subject", mail.Subject),
                ("content", _protector?.Protect(content) ?? content), ("encrypted", _protector is not null), ("now", engine.Moment(now)),
                ("state", verdict.State.ToString()), ("due", engine.Moment(verdict.Due)), ("reason", verdict.Reason), ("gallery", mail.GalleryId),
                ("kind", mail.Kind), ("pace", mail.Pace.ToString()), ("reader", written.Reader), ("fingerprint", written.Fingerprint), ("refused", false));
            await insert.ExecuteNonQueryAsync(ct);
        }
    }

    /// <summary>Deletes the mails of these galleries that were not sent, and forgets the text of those that were. One that is on its way this moment still arrives.</summary>
    public static async Task Withdraw(DbTransaction transaction, IReadOnlyList<Guid> galleryIds, CancellationToken ct)
    {
        foreach (var galleryId in galleryIds)
            await Run(transaction, Withdrawals, ("gallery", galleryId), ct);
    }

    /// <summary>Deletes the mails to these addresses, in lower case, that were not sent, and takes everything personal from those that were.</summary>
    public static async Task Forget(DbTransaction transaction, IReadOnlyList<string> addresses, CancellationToken ct)
    {
        foreach (var address in addresses)
            await Run(transaction, Forgettings, ("address", address), ct);
    }

    /// <summary>Forgets the text of mails written before this moment that nobody waits for any more; their fate stays.</summary>
    public async Task ForgetTexts(DateTimeOffset before, CancellationToken ct)
    {
        using var turn = await engine.EnterWrite(ct);
        await using var connection = await engine.Open(ct);
        await using var forget = connection.Sql(
            "UPDATE mail_outgoing SET content = '' WHERE enqueued_at < @before AND state <> 'Queued' AND content <> ''", null, ("before", engine.Moment(before)));
        await forget.ExecuteNonQueryAsync(ct);
    }

    /// <summary>
    /// Takes the mail that has waited longest. Should this host die before it says how it went, the mail is tried again after the lease.
    /// </summary>
    public async Task<ClaimedMail?> Claim(TimeSpan lease, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        using var turn = await engine.EnterWrite(ct);
        await using var connection = await engine.Open(ct);
        await using var claim = connection.Sql(
            $"""
             UPDATE mail_outgoing SET due_at = @until, attempts = attempts + 1 WHERE id IN (
                 SELECT id FROM mail_outgoing WHERE state = 'Queued' AND due_at <= @now ORDER BY due_at, id LIMIT 1 {engine.SkipLocked})
             RETURNING {Columns}
             """,
            null, ("now", engine.Moment(now)), ("until", engine.Moment(now + lease)));
        await using var rows = await claim.ExecuteReaderAsync(ct);
        return await rows.ReadAsync(ct) ? Read(rows) : null;
    }

    /// <summary>Takes along what can be sent in one mail with this one, in the order it was written.</summary>
    public async Task<IReadOnlyList<ClaimedMail>> ClaimAlike(ClaimedMail claimed, TimeSpan lease, CancellationToken ct)
    {
        if (claimed is not { Mail: { Pace: MailPace.Collected } mail })
            return [];

        var now = clock.GetUtcNow();
        using var turn = await engine.EnterWrite(ct);
        await using var connection = await engine.Open(ct);
        await using var claim = connection.Sql(
            $"""
             UPDATE mail_outgoing SET due_at = @until, attempts = attempts + 1 WHERE id IN (
                 SELECT id FROM mail_outgoing WHERE state = 'Queued' AND due_at <= @now AND pace = 'Collected' AND kind = @kind AND reader = @reader ORDER BY id LIMIT {MostInOne} {engine.SkipLocked})
             RETURNING {Columns}
             """,
            null, ("now", engine.Moment(now)), ("until", engine.Moment(now + lease)), ("kind", mail.Kind), ("reader", NewMail.ReaderOf(mail.ToAddress)));
        await using var rows = await claim.ExecuteReaderAsync(ct);
        var alike = new List<ClaimedMail>();
        while (await rows.ReadAsync(ct))
            alike.Add(Read(rows));
        return [.. alike.Where(one => one.Mail is not null).OrderBy(one => one.Id)];
    }

    /// <summary>Has everything that is due wait until then.</summary>
    public async Task Postpone(DateTimeOffset until, CancellationToken ct)
    {
        using var turn = await engine.EnterWrite(ct);
        await using var connection = await engine.Open(ct);
        await using var postpone = connection.Sql(
            "UPDATE mail_outgoing SET due_at = @until WHERE state = 'Queued' AND due_at <= @now", null, ("until", engine.Moment(until)), ("now", engine.Moment(clock.GetUtcNow())));
        await postpone.ExecuteNonQueryAsync(ct);
    }

    public Task Sent(Guid id, string? answer, CancellationToken ct) => Update(id, MailState.Sent, clock.GetUtcNow(), null, answer, false, ct);

    public Task Failed(Guid id, string error, string? answer, DateTimeOffset? retryAt, bool readerRefused, CancellationToken ct) =>
        Update(id, retryAt is null ? MailState.Refused : MailState.Queued, retryAt ?? clock.GetUtcNow(), error, answer, readerRefused, ct);

    public async Task<bool> AnyDue(CancellationToken ct)
    {
        await using var connection = await engine.Open(ct);
        await using var any = connection.Sql(
            "SELECT 1 FROM mail_outgoing WHERE state = 'Queued' AND due_at <= @now LIMIT 1", null, ("now", engine.Moment(clock.GetUtcNow())));
        return await any.ExecuteScalarAsync(ct) is not null;
    }

    public async Task<DateTimeOffset?> NextDue(CancellationToken ct)
    {
        await using var connection = await engine.Open(ct);
        await using var query = connection.Sql("SELECT MIN(due_at) FROM mail_outgoing WHERE state = 'Queued'");
        await using var rows = await query.ExecuteReaderAsync(ct);
        return await rows.ReadAsync(ct) && !await rows.IsDBNullAsync(0, ct) ? engine.ReadMoment(rows, 0) : null;
    }

    // What was called back while it was tried stays so; what was sent all the same was sent.
    private async Task Update(Guid id, MailState state, DateTimeOffset at, string? error, string? answer, bool readerRefused, CancellationToken ct)
    {
        using var turn = await engine.EnterWrite(ct);
        await using var connection = await engine.Open(ct);
        await using var update = connection.Sql(
            $"UPDATE mail_outgoing SET state = @state, due_at = @at, sent_at = @sent, last_error = @error, answer = @answer, reader_refused = @refused WHERE id = @id{(state is MailState.Sent ? "" : " AND state = 'Queued'")}",
            null, ("state", state.ToString()), ("at", engine.Moment(at)), ("sent", state is MailState.Sent ? engine.Moment(at) : null),
            ("error", error), ("answer", answer), ("refused", readerRefused), ("id", id));
        await update.ExecuteNonQueryAsync(ct);
    }

    /// <summary>The text part; null when it is no longer kept, or was encrypted with keys that this installation does not have.</summary>
    public string? TextOf(string content, bool encrypted) => PartsOf(content, encrypted)?.Text;

    private static async Task Run(DbTransaction transaction, string[] statements, (string Name, object? Value) parameter, CancellationToken ct)
    {
        foreach (var statement in statements)
        {
            await using var change = transaction.Sql(statement, parameter);
            await change.ExecuteNonQueryAsync(ct);
        }
    }

    private ClaimedMail Read(DbDataReader row)
    {
        var (id, attempts) = (row.GetGuid(0), row.GetInt32(6));
        if (PartsOf(row.GetString(4), row.GetBoolean(5)) is not { } parts)
            return new ClaimedMail(id, attempts, null);

        return new ClaimedMail(id, attempts, new MailMessage(
            row.GetString(1), row.IsDBNull(2) ? null : row.GetString(2), row.GetString(3), parts.Text, parts.Html, parts.ReplyTo)
        {
            Kind = row.IsDBNull(7) ? null : row.GetString(7),
            Pace = Enum.Parse<MailPace>(row.GetString(8)),
            Logo = parts.Logo,
            Pictures = parts.Pictures.Count == 0 ? [] : [.. parts.Pictures.Select(key => new MailPicture(key))], // one empty list, so that equal mails are equal
            Files = parts.Files.Count == 0 ? [] : [.. parts.Files.Select(file => new MailFile(file.Key, file.Name, file.ContentType))],
        });
    }

    private Parts? PartsOf(string content, bool encrypted) =>
        content.Length > 0 && (encrypted ? _protector?.Unprotect(content) : content) is { } plain ? JsonSerializer.Deserialize<Parts>(plain, JsonColumn.Format) : null;

    private sealed record Parts(string Text, string? Html, string? ReplyTo)
    {
        public string? Logo { get; init; }

        public IReadOnlyList<string> Pictures { get; init; } = [];

        public IReadOnlyList<PartFile> Files { get; init; } = [];
    }

    private sealed record PartFile(string Key, string Name, string ContentType);
}

/// <summary>A mail that this host is to send now.</summary>
/// <param name="Id">Its row.</param>
/// <param name="Attempts">Tries including this one.</param>
/// <param name="Mail">Null when it was encrypted with keys that this installation does not have.</param>
internal sealed record ClaimedMail(Guid Id, int Attempts, MailMessage? Mail);
