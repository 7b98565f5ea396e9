using System.Reflection;
using BuildingBlocks.Persistence;
using BuildingBlocks.UseCases;
using Microsoft.Extensions.DependencyInjection;

namespace BuildingBlocks.Messaging;

/// <summary>One module's reaction to one kind of message.</summary>
/// <param name="Name">Stored with every delivery: <c>{module}.{handler}</c>.</param>
/// <param name="Message">What it hears.</param>
/// <param name="Context">The module whose transaction it runs in.</param>
/// <param name="OutsideTransaction">Whether it does slow work that must not hold a transaction.</param>
/// <param name="TakenTogether">Whether those that wait in a lane share a transaction.</param>
/// <param name="Handle">Runs the handler of a scope.</param>
internal sealed record Subscriber(
    string Name, Type Message, Type Context, bool OutsideTransaction, bool TakenTogether, Func<IServiceProvider, object, CancellationToken, Task<Outcome>> Handle)
{
    public static Subscriber Of<TMessage, THandler, TContext>(string module)
        where THandler : class, IMessageHandler<TMessage>
        where TContext : ModuleDbContext =>
        new($"{module}.{typeof(THandler).Name}", typeof(TMessage), typeof(TContext), typeof(THandler).GetCustomAttribute<OutsideTransactionAttribute>() is not null,
            typeof(THandler).GetCustomAttribute<TakenTogetherAttribute>() is not null,
            (services, message, ct) => services.GetRequiredService<THandler>().Handle((TMessage)message, ct));
}
