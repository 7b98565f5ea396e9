using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BuildingBlocks.Messaging;

/// <summary>Reads and ends what the pump has parked; also shows deliveries whose subscriber is not in this version of the program.</summary>
internal sealed class DeadLetters(MessagesDbContext db, Subscribers subscribers, TransactionRunner transactions, PumpBell bell) : IDeadLetters
{
    private static readonly Outcome Gone = Outcome.Refused("That dead letter does not exist any more.");

    public async Task<IReadOnlyList<DeadLetter>> List(int atMost, CancellationToken ct)
    {
        var known = subscribers.Names;
        var rows = await Joined(db.Deliveries.Where(d => d.State == DeliveryState.Dead || !known.Contains(d.Subscriber)))
            .OrderByDescending(row => row.Delivery.Sequence).Take(atMost).ToListAsync(ct);
        return rows.ConvertAll(Letter);
    }

    public async Task<DeadLetter?> Find(long sequence, string subscriber, CancellationToken ct)
    {
        var row = await Joined(db.Deliveries.Where(d => d.Sequence == sequence && d.Subscriber == subscriber)).SingleOrDefaultAsync(ct);
        return row is not null && (row.Delivery.State is DeliveryState.Dead || !subscribers.Knows(subscriber)) ? Letter(row) : null;
    }

    public async Task<Outcome> SendAgain(long sequence, string subscriber, CancellationToken ct)
    {
        if (!subscribers.Knows(subscriber))
            return Outcome.Refused($"Nothing in this version of the program is called {subscriber}, so it cannot be sent again.");

        var outcome = await Change(
            "UPDATE messages_delivery SET state = 'Pending', attempts = 0, retry_at = NULL WHERE sequence = @sequence AND subscriber = @subscriber AND state = 'Dead'",
            sequence, subscriber, ct);
        bell.Ring();
        return outcome;
    }

    public Task<Outcome> Dismiss(long sequence, string subscriber, CancellationToken ct) => Change(
        $"DELETE FROM messages_delivery WHERE sequence = @sequence AND subscriber = @subscriber AND (state = 'Dead' OR subscriber NOT IN ({subscribers.NamesInSql}))",
        sequence, subscriber, ct);

    private async Task<Outcome> Change(string sql, long sequence, string subscriber, CancellationToken ct) =>
        await transactions.Run(typeof(MessagesDbContext), async (_, transaction) =>
        {
            await using var change = transaction.Sql(sql, ("sequence", sequence), ("subscriber", subscriber));
            if (await change.ExecuteNonQueryAsync(ct) == 0)
                return Gone;

            await DeliveryStore.DropEnvelope(transaction, sequence, ct);
            return Outcome.Done;
        }, ct) ?? Outcome.Refused(TransactionRunner.Overtaken);

    private IQueryable<Row> Joined(IQueryable<Delivery> deliveries) =>
        deliveries.Join(db.Envelopes, d => d.Sequence, e => e.Sequence, (delivery, envelope) => new Row { Delivery = delivery, Envelope = envelope });

    private static DeadLetter Letter(Row row) => new(
        row.Delivery.Sequence, row.Delivery.Subscriber, row.Envelope.Name, row.Envelope.Body, row.Envelope.EnqueuedAt,
        row.Delivery.LastTriedAt, row.Delivery.Attempts,
        row.Delivery.State is DeliveryState.Dead && row.Delivery.LastError is { } error
            ? error : $"Nothing in this version of the program is called {row.Delivery.Subscriber}.");

    private sealed class Row
    {
        public required Delivery Delivery { get; init; }

        public required Envelope Envelope { get; init; }
    }
}
