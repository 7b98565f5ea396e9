using System.Collections.Concurrent;
using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore;
using Shop.Contracts;

namespace Shop.Tests.Fakes;

/// <summary>A neighbour without tables that listens to what the shop tells.</summary>
internal sealed class WitnessDbContext(DbContextOptions<WitnessDbContext> options) : ModuleDbContext(options);

/// <summary>What the neighbour heard, in its order.</summary>
internal sealed class Heard
{
    public ConcurrentQueue<object> Messages { get; } = new();
}

internal sealed class Witness(Heard heard)
    : IMessageHandler<CartChanged>, IMessageHandler<OrderPlaced>, IMessageHandler<OrderPaid>, IMessageHandler<OrderCanceled>, IMessageHandler<InvoiceIssued>,
    IMessageHandler<OrderStatusChanged>, IMessageHandler<OrderRefunded>, IMessageHandler<PaymentFeeKnown>
{
    public Task<Outcome> Handle(CartChanged message, CancellationToken ct) => Keep(message);

    public Task<Outcome> Handle(OrderPlaced message, CancellationToken ct) => Keep(message);

    public Task<Outcome> Handle(OrderPaid message, CancellationToken ct) => Keep(message);

    public Task<Outcome> Handle(OrderCanceled message, CancellationToken ct) => Keep(message);

    public Task<Outcome> Handle(InvoiceIssued message, CancellationToken ct) => Keep(message);

    public Task<Outcome> Handle(OrderStatusChanged message, CancellationToken ct) => Keep(message);

    public Task<Outcome> Handle(OrderRefunded message, CancellationToken ct) => Keep(message);

    public Task<Outcome> Handle(PaymentFeeKnown message, CancellationToken ct) => Keep(message);

    private Task<Outcome> Keep(object message)
    {
        heard.Messages.Enqueue(message);
        return Task.FromResult(Outcome.Done);
    }
}
