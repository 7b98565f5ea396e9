using System.Reflection;
using BuildingBlocks.Messaging;
using BuildingBlocks.Persistence;
using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace BuildingBlocks;

/// <summary>Wires a module: its context, its use cases, what it listens to.</summary>
public static class ModuleComposition
{
    /// <summary>
    /// Registers the module's context for both databases with its migrations, every command handler (each in a transaction unless
    /// <see cref="OutsideTransactionAttribute"/> says otherwise), every query handler and every message handler of the assembly.
    /// </summary>
    /// <typeparam name="TContext">The module's context, called <c>{Name}DbContext</c>.</typeparam>
    /// <param name="services">The host's services, with the building blocks in them.</param>
    /// <param name="name">The module's name in snake case: the prefix of its tables and subscribers.</param>
    /// <param name="assembly">Where its handlers are.</param>
    public static IServiceCollection AddModule<TContext>(this IServiceCollection services, string name, Assembly assembly)
        where TContext : ModuleDbContext => services.AddModule<TContext>(name, assembly.GetTypes());

    /// <summary>The same with the handlers among these types, for an assembly that holds more than one module.</summary>
    public static IServiceCollection AddModule<TContext>(this IServiceCollection services, string name, IEnumerable<Type> types)
        where TContext : ModuleDbContext
    {
        if (ModuleName.Of(typeof(TContext)) != name)
            throw new ArgumentException($"{typeof(TContext).Name} is the context of the module \"{ModuleName.Of(typeof(TContext))}\", not of \"{name}\".", nameof(name));

        var subscribers = new List<Subscriber>();
        foreach (var handler in types.Where(type => type is { IsClass: true, IsAbstract: false, IsGenericTypeDefinition: false }))
        {
            foreach (var port in handler.GetInterfaces().Where(i => i.IsGenericType))
                services.AddHandler<TContext>(name, handler, port, subscribers);
        }

        return services.AddModuleContext<TContext>(new ModuleRegistration(name, typeof(TContext), subscribers));
    }

    internal static IServiceCollection AddModuleContext<TContext>(this IServiceCollection services, ModuleRegistration module)
        where TContext : ModuleDbContext
    {
        services.AddSingleton(module);
        services.AddDbContext<TContext>(
            (provider, options) => Configure(options, provider.GetRequiredService<DatabaseEngine>(), module.Name), ServiceLifetime.Scoped, ServiceLifetime.Singleton);
        // For those who are asked often and read from the database seldom: a context costs more than their whole answer from memory.
        services.AddScoped(provider => new Lazy<TContext>(provider.GetRequiredService<TContext>));
        return services;
    }

    internal static void Configure(DbContextOptionsBuilder options, DatabaseEngine engine, string module)
    {
        engine.Configure(options, $"{module}_migrations");
        options.UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);
        // Migrations are written by hand without the tool's snapshots; a test compares schema and model instead.
        options.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));
    }

    private static void AddHandler<TContext>(this IServiceCollection services, string module, Type handler, Type port, List<Subscriber> subscribers)
    {
        var kind = port.GetGenericTypeDefinition();
        if (kind == typeof(ICommandHandler<>))
            services.AddCommand(handler, port, typeof(TContext));
        else if (kind == typeof(IQueryHandler<,>))
            services.AddOnly(port, handler);
        else if (kind == typeof(IMessageHandler<>))
            subscribers.Add(services.AddSubscriber(module, handler, port, typeof(TContext)));
    }

    private static void AddCommand(this IServiceCollection services, Type handler, Type port, Type context)
    {
        if (handler.IsDefined(typeof(OutsideTransactionAttribute), inherit: false))
        {
            services.AddOnly(port, handler);
            return;
        }

        services.AddScoped(handler);
        services.AddOnly(port, typeof(TransactionalCommandHandler<,,>).MakeGenericType(port.GenericTypeArguments[0], handler, context));
    }

    private static Subscriber AddSubscriber(this IServiceCollection services, string module, Type handler, Type port, Type context)
    {
        services.AddScoped(handler);
        return (Subscriber)typeof(Subscriber).GetMethod(nameof(Subscriber.Of))!
            .MakeGenericMethod(port.GenericTypeArguments[0], handler, context).Invoke(null, [module])!;
    }

    private static void AddOnly(this IServiceCollection services, Type port, Type handler)
    {
        if (services.Any(service => service.ServiceType == port))
            throw new InvalidOperationException($"A second handler for {port.GenericTypeArguments[0].Name}: {handler}.");
        services.AddScoped(port, handler);
    }
}
