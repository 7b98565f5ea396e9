using BuildingBlocks;
using BuildingBlocks.Mail;
using BuildingBlocks.Mail.Letters;
using BuildingBlocks.Messaging;
using BuildingBlocks.Persistence;
using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Testing;

/// <summary>One or more modules on the real building blocks, with migrations, pump and mails, but without the web.</summary>
public sealed class ModuleHost : IAsyncDisposable
{
    private readonly IHost _host;
    private bool _ended;

    private ModuleHost(IHost host) => _host = host;

    /// <summary>Everything that is registered.</summary>
    public IServiceProvider Services => _host.Services;

    /// <summary>Mails that were handed over, unless the test registered a transport of its own.</summary>
    public RememberingMailTransport Mails => Services.GetRequiredService<RememberingMailTransport>();

    /// <summary>Migrates and starts; time is the given clock's, or real.</summary>
    public static async Task<ModuleHost> Start(TestDatabase database, Action<IServiceCollection> modules, TimeProvider? clock = null)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddLogging();
        builder.Services.AddSingleton(clock ?? TimeProvider.System);
        builder.Services.AddBuildingBlocks(database.Choice);
        builder.Services.AddSingleton<RememberingMailTransport>();
        modules(builder.Services);
        builder.Services.TryAddSingleton<ILetterTexts>(new Stationery("Studio"));
        builder.Services.TryAddSingleton<ILetterheads>(new Stationery("Studio"));
        builder.Services.TryAddSingleton<IMailTransport>(services => services.GetRequiredService<RememberingMailTransport>());

        var host = builder.Build();
        try
        {
            await host.StartAsync();
        }
        catch
        {
            host.Dispose();
            throw;
        }

        return new ModuleHost(host);
    }

    /// <summary>Drives a use case as a page does.</summary>
    public async Task<Outcome> Handle<TCommand>(TCommand command)
    {
        await using var scope = Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ICommandHandler<TCommand>>().Handle(command, CancellationToken.None);
    }

    /// <summary>Asks a query as a page does.</summary>
    public async Task<TAnswer> Ask<TQuery, TAnswer>(TQuery query)
    {
        await using var scope = Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IQueryHandler<TQuery, TAnswer>>().Handle(query, CancellationToken.None);
    }

    /// <summary>Tells the modules something as a neighbour would.</summary>
    public Task Publish(params object[] messages) => Tell(outbox =>
    {
        foreach (var message in messages)
            outbox.Enqueue(message);
    });

    /// <summary>Puts what a neighbour would into the outbox and commits.</summary>
    public async Task Tell(Action<IOutbox> tell)
    {
        var outcome = await Services.GetRequiredService<TransactionRunner>().Run(typeof(MessagesDbContext), (services, _) =>
        {
            tell(services.GetRequiredService<IOutbox>());
            return Task.FromResult(Outcome.Done);
        }, CancellationToken.None);
        if (outcome is null)
            throw new InvalidOperationException("The outbox could not be written.");
    }

    /// <summary>Uses something scoped, such as a port of the building blocks.</summary>
    public async Task<T> Use<TPort, T>(Func<TPort, Task<T>> use)
        where TPort : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<TPort>());
    }

    /// <summary>Looks into a module's tables.</summary>
    public Task<T> Read<TContext, T>(Func<TContext, Task<T>> read)
        where TContext : DbContext => Use(read);

    /// <summary>Returns when no message can be delivered and no mail sent before the clock moves on.</summary>
    public Task Quiet(TimeSpan? atMost = null) => Stillness.Of(Services, atMost: atMost);

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (_ended)
            return;

        _ended = true;
        await _host.StopAsync();
        _host.Dispose();
    }
}
