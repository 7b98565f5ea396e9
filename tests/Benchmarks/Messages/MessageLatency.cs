using System.Diagnostics;
using BuildingBlocks;
using BuildingBlocks.Persistence;
using BuildingBlocks.Signals;
using BuildingBlocks.Tests.Child;
using BuildingBlocks.Tests.Child.Sending;
using BuildingBlocks.UseCases;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Benchmarks.Messages;

/// <summary>How long after a command has returned its effect in another module is committed, and how long a host takes to start.</summary>
internal sealed class MessageLatency
{
    private readonly List<double> _milliseconds = [];

    public TimeSpan Start { get; private init; }

    public double Median => At(0.5);

    public double NinetyFifth => At(0.95);

    /// <summary>One message at a time, after a few that warm things up.</summary>
    public static async Task<MessageLatency> Measure(DatabaseChoice database, int messages)
    {
        var watch = Stopwatch.StartNew();
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddLogging();
        builder.Services.AddBuildingBlocks(database);
        Modules.Add(builder.Services);
        using var host = builder.Build();
        await host.StartAsync();

        var measured = new MessageLatency { Start = watch.Elapsed };
        for (var i = 0; i < messages + 50; i++)
        {
            var elapsed = await One(host.Services, Guid.CreateVersion7());
            if (i >= 50)
                measured._milliseconds.Add(elapsed.TotalMilliseconds);
        }

        measured._milliseconds.Sort();
        await host.StopAsync();
        return measured;
    }

    private static async Task<TimeSpan> One(IServiceProvider services, Guid gallery)
    {
        var arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var listening = services.GetRequiredService<ISignalListener>().Subscribe("receiving.receipt", payload =>
        {
            if (payload.StartsWith(gallery.ToString(), StringComparison.Ordinal))
                arrived.TrySetResult();
        }, () => { });

        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ICommandHandler<SendParcel>>().Handle(new SendParcel(gallery), CancellationToken.None);
        var published = Stopwatch.GetTimestamp();
        await arrived.Task;
        return Stopwatch.GetElapsedTime(published);
    }

    private double At(double share) => _milliseconds[(int)(_milliseconds.Count * share)];
}
