using System.Data.Common;
using BuildingBlocks.Persistence;

namespace BuildingBlocks.Messaging;

/// <summary>
/// Writes messages within the transaction of the state they speak of. Plain SQL on the transaction's own connection,
/// so that no module's model has to know these tables.
/// </summary>
internal sealed class MessageStore(DatabaseEngine engine, MessageNames names, Subscribers subscribers, TimeProvider clock)
{
    public async Task Write(DbTransaction transaction, IReadOnlyList<OutgoingMessage> messages, CancellationToken ct)
    {
        // A message that nobody hears has no one to wait for.
        var heard = messages.Where(m => subscribers.Of(m.Message.GetType()).Count > 0).ToList();
        if (heard.Count == 0)
            return;

        await engine.LockLanes(transaction, heard.Select(m => names.LaneOf(m.Message)), ct);
        foreach (var message in heard)
            await Write(transaction, message, ct);
    }

    private async Task Write(DbTransaction transaction, OutgoingMessage outgoing, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var lane = names.LaneOf(outgoing.Message);
        await using var envelope = transaction.Sql(
            """
            INSERT INTO messages_envelope (id, name, body, lane, enqueued_at)
            VALUES (@id, @name, @body, @lane, @now) RETURNING sequence
            """,
            ("id", Guid.CreateVersion7(now)), ("name", names.NameOf(outgoing.Message.GetType())), ("body", MessageNames.Write(outgoing.Message)),
            ("lane", lane), ("now", engine.Moment(now)));
        var sequence = (long)(await envelope.ExecuteScalarAsync(ct))!;

        foreach (var subscriber in subscribers.Of(outgoing.Message.GetType()))
        {
            await using var delivery = transaction.Sql(
                """
                INSERT INTO messages_delivery (sequence, subscriber, lane, due_at, state, attempts)
                VALUES (@sequence, @subscriber, @lane, @due, 'Pending', 0)
                """,
                ("sequence", sequence), ("subscriber", subscriber.Name), ("lane", lane), ("due", engine.Moment(outgoing.Due ?? now)));
            await delivery.ExecuteNonQueryAsync(ct);
        }
    }
}
