using BuildingBlocks.Persistence;
using Microsoft.Extensions.DependencyInjection;

namespace BuildingBlocks.Messaging;

/// <summary>One module's reaction to one kind of message.</summary>
/// <param name="Name">Stored with every delivery: <c>{module}.{handler}</c>.</param>
/// <param name="Message">What it hears.</param>
/// <param name="Context">The module whose transaction it runs in.</param>
/// <param name="Handle">Runs the handler of a scope.</param>
internal sealed record Subscriber(
    string Name, Type Message, Type Context, Func<IServiceProvider, object, CancellationToken, Task<Outcome>> Handle)
{
    public static Subscriber Of<TMessage, THandler, TContext>(string module)
        where THandler : class, IMessageHandler<TMessage>
        where TContext : ModuleDbContext =>
        new($"{module}.{typeof(THandler).Name}", typeof(TMessage), typeof(TContext),
            (services, message, ct) => services.GetRequiredService<THandler>().Handle((TMessage)message, ct));
}
