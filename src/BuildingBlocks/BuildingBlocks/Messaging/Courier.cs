using BuildingBlocks.Persistence;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace BuildingBlocks.Messaging;

/// <summary>Brings one message to one subscriber: its effect and the end of the delivery in one transaction.</summary>
internal sealed class Courier(
    DeliveryStore store, MessageNames names, Subscribers subscribers, TransactionRunner transactions, IServiceScopeFactory scopes,
    IOptions<MessagingOptions> options, TimeProvider clock, ILogger<Courier> log)
{
    // Longer than any single piece of work should take; after a crash it is tried again no earlier.
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    private long _begun;
    private long _ended;

    /// <summary>How many deliveries this host has begun; one that works outside a transaction cannot be told from one that waits by its row alone.</summary>
    public long Begun => Interlocked.Read(ref _begun);

    /// <summary>How many of them have ended, one way or the other.</summary>
    public long Ended => Interlocked.Read(ref _ended);

    /// <summary>Whether the lane may go on with its next message.</summary>
    public async Task<Delivered> Deliver(PendingDelivery delivery, CancellationToken ct)
    {
        try
        {
            Interlocked.Increment(ref _begun);
            if (names.Read(delivery.Name, delivery.Body) is not { } message)
                return await Park(delivery, $"This version of the program does not know the message {delivery.Name}.", ct);
            if (subscribers.Find(delivery.Lane.Subscriber, message.GetType()) is not { } subscriber)
                return await Park(delivery, $"{delivery.Lane.Subscriber} does not listen to {delivery.Name} any more.", ct);

            return subscriber.OutsideTransaction
                ? await RunOutside(delivery, subscriber, message, ct)
                : await Run(delivery, subscriber, message, ct);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            return Delivered.ByNobody;
        }
        catch (Exception failure)
        {
            return await Failed(delivery, failure, ct);
        }
        finally
        {
            Interlocked.Increment(ref _ended);
        }
    }

    /// <summary>Whether all of them are done, in one transaction. False: nothing is, and each is to be delivered by itself.</summary>
    public async Task<bool> DeliverTogether(IReadOnlyList<PendingDelivery> deliveries, CancellationToken ct)
    {
        if (deliveries.Count < 2 || !subscribers.AreTakenTogether(deliveries[0].Lane.Subscriber) || deliveries.Any(delivery => delivery.Attempts > 0))
            return false;

        try
        {
            Interlocked.Add(ref _begun, deliveries.Count);
            return await RunTogether(deliveries, ct);
        }
        catch (Exception failure) when (!ct.IsCancellationRequested)
        {
            log.LogDebug(failure, "{Subscriber} could not take {Count} messages together; each is delivered by itself", deliveries[0].Lane.Subscriber, deliveries.Count);
            return false;
        }
        finally
        {
            Interlocked.Add(ref _ended, deliveries.Count);
        }
    }

    private async Task<bool> RunTogether(IReadOnlyList<PendingDelivery> deliveries, CancellationToken ct)
    {
        var heard = deliveries.Select(delivery => names.Read(delivery.Name, delivery.Body)).ToList();
        var those = heard.Select(message => message is null ? null : subscribers.Find(deliveries[0].Lane.Subscriber, message.GetType())).ToList();
        if (those.Contains(null))
            return false;

        var outcome = await transactions.Run(those[0]!.Context, async (services, transaction) =>
        {
            if (!await store.Take(transaction, deliveries, ct))
                return Outcome.Refused("Another host has some of these deliveries.");

            for (var i = 0; i < heard.Count; i++)
                if (await those[i]!.Handle(services, heard[i]!, ct) is { Succeeded: false } refused)
                    return refused;
            await DeliveryStore.DropEnvelopes(transaction, deliveries, ct);
            return Outcome.Done;
        }, ct);
        return outcome is { Succeeded: true };
    }

    private async Task<Delivered> Run(PendingDelivery delivery, Subscriber subscriber, object message, CancellationToken ct)
    {
        var taken = false;
        var outcome = await transactions.Run(subscriber.Context, async (services, transaction) =>
        {
            taken = await store.Take(transaction, delivery, ct);
            if (!taken)
                return Outcome.Refused("Another host has this delivery.");

            var handled = await subscriber.Handle(services, message, ct);
            if (handled.Succeeded)
                await DeliveryStore.DropEnvelope(transaction, delivery.Sequence, ct);
            return handled;
        }, ct);

        if (!taken)
            return Delivered.ByAnother;
        return outcome switch
        {
            null => throw new InvalidOperationException("Others changed the same rows at the same moment, every time."),
            { Succeeded: true } => Delivered.Now,
            _ => await Park(delivery, outcome.Reason!, ct),
        };
    }

    private async Task<Delivered> RunOutside(PendingDelivery delivery, Subscriber subscriber, object message, CancellationToken ct)
    {
        if (!await store.Lease(delivery, clock.GetUtcNow() + Lease, ct))
            return Delivered.ByAnother;

        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var outcome = await subscriber.Handle(scope.ServiceProvider, message, ct);
            if (!outcome.Succeeded)
                return await Park(delivery, outcome.Reason!, ct);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            await store.Release(delivery, CancellationToken.None);
            throw;
        }

        await store.Finish(delivery, CancellationToken.None);
        return Delivered.Now;
    }

    private async Task<Delivered> Failed(PendingDelivery delivery, Exception failure, CancellationToken ct)
    {
        var pauses = options.Value.RetryPauses;
        if (delivery.Attempts >= pauses.Count)
            return await Park(delivery, Sentence(failure), ct, failure);

        log.LogWarning(failure, "{Subscriber} failed on {Message} (try {Try}); it is tried again", delivery.Lane.Subscriber, delivery.Name, delivery.Attempts + 1);
        await store.Failed(delivery, Sentence(failure), clock.GetUtcNow() + pauses[delivery.Attempts], ct);
        return Delivered.ByNobody;
    }

    private async Task<Delivered> Park(PendingDelivery delivery, string reason, CancellationToken ct, Exception? failure = null)
    {
        log.LogError(failure, "{Subscriber} could not take {Message}, which is parked: {Reason}", delivery.Lane.Subscriber, delivery.Name, reason);
        await store.Failed(delivery, reason, null, ct);
        return Delivered.Now;
    }

    private static string Sentence(Exception failure) => $"{failure.GetType().Name}: {failure.Message}";
}

/// <summary>What became of a delivery.</summary>
internal enum Delivered
{
    /// <summary>Done or parked; the lane goes on.</summary>
    Now,

    /// <summary>Failed; the lane waits.</summary>
    ByNobody,

    /// <summary>Another host is at this lane.</summary>
    ByAnother,
}
