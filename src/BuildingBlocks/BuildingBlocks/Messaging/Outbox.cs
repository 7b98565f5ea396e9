using BuildingBlocks.Persistence;

namespace BuildingBlocks.Messaging;

/// <summary>Keeps messages until the scope's transaction commits.</summary>
internal sealed class Outbox(ModuleTransaction transaction) : IOutbox
{
    public void Enqueue(object message) => transaction.Tell(new OutgoingMessage(message, null));

    public void Schedule(object message, DateTimeOffset due) => transaction.Tell(new OutgoingMessage(message, due));
}
