using BuildingBlocks.Persistence;
using Testing;

namespace Benchmarks.Messages;

internal sealed class MessagesBenchmark : IBenchmark
{
    private const int Messages = 1_000;

    public string Name => "messages";

    public string Subject => "from a command's end in one module to the committed effect in another";

    public async Task Run(Report report)
    {
        await Run(report, DatabaseProvider.Sqlite, "SQLite");
        try
        {
            await Run(report, DatabaseProvider.Postgres, "PostgreSQL");
        }
        catch (InvalidOperationException missing)
        {
            report.Add("PostgreSQL", $"not measured: {missing.Message}");
        }
    }

    private static async Task Run(Report report, DatabaseProvider provider, string name)
    {
        await using (var database = await TestDatabase.Create(provider))
        {
            var latency = await MessageLatency.Measure(database.Choice, Messages);
            report.Below($"{name}: one at a time, median", latency.Median, 10, "ms");
            report.Add($"{name}: one at a time, 95 %", Report.Words(latency.NinetyFifth, "ms"));
        }

        foreach (var senders in new[] { 1, 4 })
        {
            await using var database = await TestDatabase.Create(provider);
            report.Add($"{name}: {senders} sending, sent and arrived", Report.Words(await MessageThroughput.Measure(database.Choice, 2_000, senders), "messages/s"));
        }
    }
}
