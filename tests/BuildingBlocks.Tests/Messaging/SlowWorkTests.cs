using BuildingBlocks.Persistence;
using BuildingBlocks.Tests.Child.Receiving;
using BuildingBlocks.Tests.Child.Sending;
using Microsoft.Extensions.DependencyInjection;
using Testing;

namespace BuildingBlocks.Tests.Messaging;

public sealed class SlowWorkOnSqlite() : SlowWorkTests(DatabaseProvider.Sqlite);

public sealed class SlowWorkOnPostgres() : SlowWorkTests(DatabaseProvider.Postgres);

/// <summary>Subscribers that work outside a transaction.</summary>
public abstract class SlowWorkTests(DatabaseProvider provider) : OnBothDatabases(provider)
{
    private Printer Printer => Host.Services.GetRequiredService<Printer>();

    [Fact]
    public async Task While_it_works_others_write_and_other_lanes_go_on()
    {
        var (started, goOn) = (new TaskCompletionSource(), new TaskCompletionSource());
        Printer.Print = async (label, _) =>
        {
            if (label.Number != 1)
                return;
            started.SetResult();
            await goOn.Task;
        };

        await Host.Publish(new LabelWanted(Wedding, 1), new LabelWanted(Wedding, 2));
        await started.Task.WaitAsync(TimeSpan.FromSeconds(10));
        await Host.Handle(new SendParcel(Baptism));
        while ((await Receipts(Baptism)).Count < 1)
            await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System);
        (await Receipts(Wedding)).ShouldBeEmpty();

        goOn.SetResult();
        await Host.Quiet();
        (await Receipts(Wedding)).ShouldBe([1, 2]);
    }

    [Fact]
    public async Task A_failure_is_tried_again()
    {
        var tries = 0;
        Printer.Print = (_, _) => ++tries == 1 ? throw new IOException("Out of paper.") : Task.CompletedTask;

        await Host.Publish(new LabelWanted(Wedding, 1));
        await Host.Quiet();
        (await Receipts(Wedding)).ShouldBeEmpty();
        await Later(TimeSpan.FromSeconds(1));
        (await Receipts(Wedding)).ShouldBe([1]);
        (await CountRows("messages_delivery")).ShouldBe(0);
    }

    [Fact]
    public async Task A_host_that_stops_half_way_leaves_the_work_to_the_next()
    {
        var started = new TaskCompletionSource();
        Printer.Print = (_, ct) =>
        {
            started.TrySetResult();
            return Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, ct);
        };
        await Host.Publish(new LabelWanted(Wedding, 1));
        await started.Task.WaitAsync(TimeSpan.FromSeconds(10));

        await Host.DisposeAsync();
        await using var next = await ModuleHost.Start(Database, Wire, Clock);
        await next.Quiet();

        (await next.Use<ReceivingDbContext, int>(db => Task.FromResult(db.Receipts.Count()))).ShouldBe(1);
    }

    [Fact]
    public async Task A_host_that_died_half_way_leaves_it_to_the_next_after_a_while()
    {
        Printer.Print = (_, _) => throw new IOException("Out of paper.");
        await Host.Publish(new LabelWanted(Wedding, 1));
        await Host.Quiet();
        Printer.Print = (_, _) => Task.CompletedTask;
        await InTransaction(async transaction =>
        {
            var lease = Host.Services.GetRequiredService<DatabaseEngine>().Moment(Clock.GetUtcNow().AddMinutes(5));
            await using var update = transaction.Sql("UPDATE messages_delivery SET retry_at = @lease", ("lease", lease));
            await update.ExecuteNonQueryAsync();
        });

        await Later(TimeSpan.FromMinutes(4));
        (await Receipts(Wedding)).ShouldBeEmpty();
        await Later(TimeSpan.FromMinutes(1));
        (await Receipts(Wedding)).ShouldBe([1]);
    }
}
