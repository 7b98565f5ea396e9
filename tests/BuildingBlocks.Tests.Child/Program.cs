using System.Globalization;
using BuildingBlocks;
using BuildingBlocks.Persistence;
using BuildingBlocks.Tests.Child;
using BuildingBlocks.Tests.Child.Receiving;
using BuildingBlocks.Tests.Child.Sending;
using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

// Sends parcels of four galleries until there are enough and every one has arrived; its parent kills it at any moment.
var (choice, parcels) = (new DatabaseChoice(Enum.Parse<DatabaseProvider>(args[0]), args[1]), int.Parse(args[2], CultureInfo.InvariantCulture));
var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
builder.Services.AddLogging();
builder.Services.AddBuildingBlocks(choice);
Modules.Add(builder.Services);
using var host = builder.Build();
await host.StartAsync();
await Console.Out.WriteLineAsync("started");

await Task.WhenAll(Enumerable.Range(1, 4).Select(SendAll));
while (await Received() < parcels)
    await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System);

await host.StopAsync();
await Console.Out.WriteLineAsync("done");

async Task SendAll(int gallery)
{
    Outcome outcome;
    do
    {
        await using var scope = host.Services.CreateAsyncScope();
        var send = scope.ServiceProvider.GetRequiredService<ICommandHandler<SendParcel>>();
        outcome = await send.Handle(new SendParcel(new Guid(gallery, 0, 0, new byte[8]), parcels / 4), CancellationToken.None);
    }
    while (outcome.Succeeded);
}

async Task<int> Received()
{
    await using var scope = host.Services.CreateAsyncScope();
    return await scope.ServiceProvider.GetRequiredService<ReceivingDbContext>().Receipts.CountAsync();
}
