using System.Diagnostics;
using BuildingBlocks;
using BuildingBlocks.Persistence;
using BuildingBlocks.Tests.Child;
using BuildingBlocks.Tests.Child.Receiving;
using BuildingBlocks.Tests.Child.Sending;
using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Benchmarks.Messages;

/// <summary>How many commands a second commit, each with a message whose effect in another module is committed as well.</summary>
internal static class MessageThroughput
{
    private const int WarmUp = 200;

    public static async Task<double> Measure(DatabaseChoice database, int messages, int senders)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddLogging();
        builder.Services.AddBuildingBlocks(database);
        Modules.Add(builder.Services);
        using var host = builder.Build();
        await host.StartAsync();

        await SendAll(host.Services, WarmUp, senders, alreadyThere: 0);
        var clock = Stopwatch.StartNew();
        await SendAll(host.Services, messages, senders, alreadyThere: WarmUp);
        var elapsed = clock.Elapsed;
        await host.StopAsync();
        return messages / elapsed.TotalSeconds;
    }

    // Each sender has a gallery, so a lane, of its own.
    private static async Task SendAll(IServiceProvider services, int messages, int senders, int alreadyThere)
    {
        await Task.WhenAll(Enumerable.Range(0, senders).Select(_ => Send(services, Guid.CreateVersion7(), messages / senders)));
        while (await Arrived(services) < alreadyThere + messages)
            await Task.Delay(TimeSpan.FromMilliseconds(2), TimeProvider.System);
    }

    private static async Task Send(IServiceProvider services, Guid gallery, int messages)
    {
        for (var i = 0; i < messages; i++)
        {
            await using var scope = services.CreateAsyncScope();
            if (await scope.ServiceProvider.GetRequiredService<ICommandHandler<SendParcel>>().Handle(new SendParcel(gallery), default) is { Reason: { } reason })
                throw new InvalidOperationException(reason);
        }
    }

    private static async Task<int> Arrived(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ReceivingDbContext>().Receipts.CountAsync();
    }
}
