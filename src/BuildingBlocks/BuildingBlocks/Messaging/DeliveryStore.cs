using System.Data.Common;
using BuildingBlocks.Persistence;

namespace BuildingBlocks.Messaging;

/// <summary>What the pump asks and writes.</summary>
internal sealed class DeliveryStore(DatabaseEngine engine, Subscribers subscribers, TimeProvider clock)
{
    private const int BatchSize = 20;
    private const int TogetherSize = 250;

    /// <summary>Lanes with something due, the longest waiting first. A lane whose head waits for its next try is not among them.</summary>
    public async Task<IReadOnlyList<Lane>> ReadyLanes(int limit, CancellationToken ct)
    {
        await using var connection = await engine.Open(ct);
        await using var query = connection.Sql(
            $"""
             SELECT subscriber, lane FROM messages_delivery
             WHERE state = 'Pending' AND due_at <= @now AND subscriber IN ({subscribers.NamesInSql})
             GROUP BY subscriber, lane
             HAVING COUNT(CASE WHEN retry_at > @now THEN 1 END) = 0
             ORDER BY MIN(sequence) LIMIT @limit
             """,
            null, ("now", Now), ("limit", limit));
        await using var rows = await query.ExecuteReaderAsync(ct);
        var lanes = new List<Lane>();
        while (await rows.ReadAsync(ct))
            lanes.Add(new Lane(rows.GetString(0), rows.GetString(1)));
        return lanes;
    }

    /// <summary>The next deliveries of a lane in their order.</summary>
    public async Task<IReadOnlyList<PendingDelivery>> Next(Lane lane, CancellationToken ct)
    {
        await using var connection = await engine.Open(ct);
        await using var query = connection.Sql(
            $"""
             SELECT d.sequence, d.attempts, e.name, e.body FROM messages_delivery d
             JOIN messages_envelope e ON e.sequence = d.sequence
             WHERE d.state = 'Pending' AND d.subscriber = @subscriber AND d.lane = @lane AND d.due_at <= @now
             ORDER BY d.sequence LIMIT {(subscribers.AreTakenTogether(lane.Subscriber) ? TogetherSize : BatchSize)}
             """,
            null, ("subscriber", lane.Subscriber), ("lane", lane.Key), ("now", Now));
        await using var rows = await query.ExecuteReaderAsync(ct);
        var next = new List<PendingDelivery>();
        while (await rows.ReadAsync(ct))
            next.Add(new PendingDelivery(rows.GetInt64(0), lane, rows.GetInt32(1), rows.GetString(2), rows.GetString(3)));
        return next;
    }

    /// <summary>
    /// Takes the delivery out within the subscriber's transaction, so that it goes exactly when the effect comes.
    /// False: somebody else has done it or is at it.
    /// </summary>
    public async Task<bool> Take(DbTransaction transaction, PendingDelivery delivery, CancellationToken ct)
    {
        await using var take = transaction.Sql(
            $"""
             DELETE FROM messages_delivery WHERE subscriber = @subscriber AND sequence IN (
                 SELECT sequence FROM messages_delivery
                 WHERE sequence = @sequence AND subscriber = @subscriber AND state = 'Pending' AND (retry_at IS NULL OR retry_at <= @now)
                 {engine.SkipLocked})
             """,
            ("sequence", delivery.Sequence), ("subscriber", delivery.Lane.Subscriber), ("now", Now));
        return await take.ExecuteNonQueryAsync(ct) == 1;
    }

    /// <summary>The same for several of one lane. False: not all of them are there for the taking.</summary>
    public async Task<bool> Take(DbTransaction transaction, IReadOnlyList<PendingDelivery> deliveries, CancellationToken ct)
    {
        await using var take = transaction.Sql(
            $"""
             DELETE FROM messages_delivery WHERE subscriber = @subscriber AND sequence IN (
                 SELECT sequence FROM messages_delivery
                 WHERE sequence IN ({Sequences(deliveries)}) AND subscriber = @subscriber AND state = 'Pending' AND (retry_at IS NULL OR retry_at <= @now)
                 {engine.SkipLocked})
             """,
            ("subscriber", deliveries[0].Lane.Subscriber), ("now", Now));
        return await take.ExecuteNonQueryAsync(ct) == deliveries.Count;
    }

    /// <summary>Each envelope goes with its last delivery.</summary>
    public static async Task DropEnvelopes(DbTransaction transaction, IReadOnlyList<PendingDelivery> deliveries, CancellationToken ct)
    {
        await using var drop = transaction.Sql(
            $"""
             DELETE FROM messages_envelope WHERE sequence IN ({Sequences(deliveries)})
             AND NOT EXISTS (SELECT 1 FROM messages_delivery d WHERE d.sequence = messages_envelope.sequence)
             """);
        await drop.ExecuteNonQueryAsync(ct);
    }

    /// <summary>Keeps everybody else from a delivery that runs outside a transaction. False: somebody else has it or has done it.</summary>
    public Task<bool> Lease(PendingDelivery delivery, DateTimeOffset until, CancellationToken ct) => Update(
        """
        UPDATE messages_delivery SET retry_at = @until
        WHERE sequence = @sequence AND subscriber = @subscriber AND state = 'Pending' AND (retry_at IS NULL OR retry_at <= @now)
        """,
        delivery, ct, ("until", engine.Moment(until)), ("now", Now));

    /// <summary>Gives it back untried.</summary>
    public Task<bool> Release(PendingDelivery delivery, CancellationToken ct) =>
        Update("UPDATE messages_delivery SET retry_at = NULL WHERE sequence = @sequence AND subscriber = @subscriber AND state = 'Pending'", delivery, ct);

    /// <summary>Ends a delivery that ran outside a transaction; its envelope is swept up later.</summary>
    public Task<bool> Finish(PendingDelivery delivery, CancellationToken ct) =>
        Update("DELETE FROM messages_delivery WHERE sequence = @sequence AND subscriber = @subscriber", delivery, ct);

    /// <summary>The envelope goes with its last delivery.</summary>
    public static async Task DropEnvelope(DbTransaction transaction, long sequence, CancellationToken ct)
    {
        await using var drop = transaction.Sql(
            """
            DELETE FROM messages_envelope WHERE sequence = @sequence
            AND NOT EXISTS (SELECT 1 FROM messages_delivery d WHERE d.sequence = @sequence)
            """,
            ("sequence", sequence));
        await drop.ExecuteNonQueryAsync(ct);
    }

    /// <summary>Remembers a failure: tried again then, or parked when there is no then.</summary>
    public Task<bool> Failed(PendingDelivery delivery, string error, DateTimeOffset? retryAt, CancellationToken ct) => Update(
        """
        UPDATE messages_delivery SET attempts = @attempts, state = @state, retry_at = @retry, last_tried_at = @now, last_error = @error
        WHERE sequence = @sequence AND subscriber = @subscriber AND state = 'Pending'
        """,
        delivery, ct, ("attempts", delivery.Attempts + 1), ("state", (retryAt is null ? DeliveryState.Dead : DeliveryState.Pending).ToString()),
        ("retry", retryAt is { } at ? engine.Moment(at) : DBNull.Value), ("now", Now), ("error", error));

    /// <summary>When the next scheduled message or retry comes up; null when nothing waits.</summary>
    public async Task<DateTimeOffset?> NextDue(CancellationToken ct)
    {
        await using var connection = await engine.Open(ct);
        await using var query = connection.Sql(
            $"""
             SELECT MIN(CASE WHEN due_at > @now THEN due_at ELSE retry_at END) FROM messages_delivery
             WHERE state = 'Pending' AND (due_at > @now OR retry_at > @now) AND subscriber IN ({subscribers.NamesInSql})
             """,
            null, ("now", Now));
        await using var rows = await query.ExecuteReaderAsync(ct);
        return await rows.ReadAsync(ct) && !await rows.IsDBNullAsync(0, ct) ? engine.ReadMoment(rows, 0) : null;
    }

    /// <summary>
    /// Two hosts that finish the last two deliveries of a message at once each see the other's, and neither drops the envelope.
    /// </summary>
    public async Task DropLeftEnvelopes(CancellationToken ct)
    {
        const string left = "FROM messages_envelope WHERE NOT EXISTS (SELECT 1 FROM messages_delivery d WHERE d.sequence = messages_envelope.sequence)";
        await using var connection = await engine.Open(ct);
        await using var any = connection.Sql($"SELECT 1 {left} LIMIT 1");
        if (await any.ExecuteScalarAsync(ct) is null)
            return;

        using var turn = await engine.EnterWrite(ct);
        await using var drop = connection.Sql($"DELETE {left}");
        await drop.ExecuteNonQueryAsync(ct);
    }

    private async Task<bool> Update(string sql, PendingDelivery delivery, CancellationToken ct, params (string Name, object? Value)[] parameters)
    {
        using var turn = await engine.EnterWrite(ct);
        await using var connection = await engine.Open(ct);
        await using var update = connection.Sql(
            sql, null, [("sequence", delivery.Sequence), ("subscriber", delivery.Lane.Subscriber), .. parameters]);
        return await update.ExecuteNonQueryAsync(ct) == 1;
    }

    // Numbers of our own, nothing from outside.
    private static string Sequences(IEnumerable<PendingDelivery> deliveries) => string.Join(", ", deliveries.Select(delivery => delivery.Sequence));

    private object Now => engine.Moment(clock.GetUtcNow());
}

/// <summary>Order is kept within a lane: what one subscriber hears of one gallery.</summary>
internal sealed record Lane(string Subscriber, string Key);

/// <summary>A delivery that is due.</summary>
internal sealed record PendingDelivery(long Sequence, Lane Lane, int Attempts, string Name, string Body);
