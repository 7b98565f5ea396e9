using System.Text.Json.Nodes;
using BuildingBlocks.Mail;
using BuildingBlocks.Mail.Letters;
using BuildingBlocks.Messaging;
using BuildingBlocks.Persistence;
using BuildingBlocks.Signals;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace BuildingBlocks;

/// <summary>Wires what all modules stand on.</summary>
public static class BuildingBlocksRegistration
{
    /// <summary>
    /// Database, durable messages, mails, signals. Comes before the modules: their tables are migrated first thing at start.
    /// The host adds an <see cref="IMailTransport"/> and, to keep mails encrypted, a <see cref="Security.ISecretProtector"/>.
    /// </summary>
    public static IServiceCollection AddBuildingBlocks(this IServiceCollection services, DatabaseChoice database)
    {
        services.AddOptions<MessagingOptions>();
        services.AddOptions<MailOptions>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(database);
        services.AddSingleton(_ => DatabaseEngine.For(database));
        services.AddSingleton<TransactionRunner>();
        services.AddScoped<ModuleTransaction>();
        services.AddModuleContext<MessagesDbContext>(new ModuleRegistration(ModuleName.Of(typeof(MessagesDbContext)), typeof(MessagesDbContext), []));
        services.AddHostedService<DatabaseMigration>();

        services.AddSingleton<AfterCommit>();
        services.AddSingleton<SignalHub>();
        services.AddSingleton<ISignalListener>(provider => provider.GetRequiredService<SignalHub>());
        services.AddScoped<ISignals, RaisedSignals>();
        services.AddHostedService<PostgresListener>();

        services.AddSingleton<PumpBell>();
        services.AddSingleton<MessageNames>();
        services.AddSingleton<Subscribers>();
        services.AddSingleton<MessageStore>();
        services.AddSingleton<DeliveryStore>();
        services.AddSingleton<Courier>();
        services.AddScoped<IOutbox, Outbox>();
        services.AddScoped<IDeadLetters, DeadLetters>();
        services.AddHostedService<MessagePump>();

        services.AddSingleton<MailBell>();
        services.AddSingleton<MailLimits>();
        services.AddSingleton<SendingPace>();
        services.AddSingleton<MailStore>();
        services.AddScoped<IMailQueue, MailQueue>();
        services.AddScoped<IMailLog, MailLog>();
        services.AddSingleton<LetterKinds>();
        services.AddScoped<ILetters, Letters>();
        services.AddSingleton<MailDispatcher>();
        services.AddHostedService(provider => provider.GetRequiredService<MailDispatcher>());
        return services;
    }

    /// <summary>Mails that a module sends, for the studio to see and to change.</summary>
    public static IServiceCollection AddLetters(this IServiceCollection services, IEnumerable<LetterKind> kinds)
    {
        foreach (var kind in kinds)
            services.AddSingleton(kind);
        return services;
    }

    /// <summary>The message is stored as <c>{module}.{Type}.v{version}</c> from now on; say too how the former version is read.</summary>
    public static IServiceCollection AddMessageVersion<TMessage>(this IServiceCollection services, int version) =>
        services.AddSingleton(new MessageVersion(typeof(TMessage), version));

    /// <summary>Messages stored under the former name are read as <typeparamref name="TMessage"/>, their body brought to today's shape.</summary>
    public static IServiceCollection AddFormerMessageName<TMessage>(this IServiceCollection services, string former, Func<JsonObject, JsonObject>? upgrade = null) =>
        services.AddSingleton(new FormerMessageName(former, typeof(TMessage), upgrade));

    /// <summary>Deliveries stored for a subscriber's former name (<c>{module}.{class}</c>) go to the one that is called so now.</summary>
    public static IServiceCollection AddFormerSubscriberName(this IServiceCollection services, string former, string name) =>
        services.AddSingleton(new FormerSubscriberName(former, name));
}
