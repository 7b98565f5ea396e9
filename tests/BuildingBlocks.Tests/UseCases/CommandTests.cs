using BuildingBlocks.Mail;
using BuildingBlocks.Persistence;
using BuildingBlocks.Signals;
using BuildingBlocks.Tests.Child.Receiving;
using BuildingBlocks.Tests.Child.Sending;
using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BuildingBlocks.Tests.UseCases;

public sealed class CommandsOnSqlite() : CommandTests(DatabaseProvider.Sqlite);

public sealed class CommandsOnPostgres() : CommandTests(DatabaseProvider.Postgres);

public abstract class CommandTests(DatabaseProvider provider) : OnBothDatabases(provider)
{
    [Fact]
    public async Task Refused_it_leaves_no_state_no_message_no_mail_and_no_signal()
    {
        var signals = Hear();

        var outcome = await Host.Handle(new DoInSending(async sending =>
        {
            await DoEverything(sending);
            return Outcome.Refused("Not today.");
        }));

        outcome.Reason.ShouldBe("Not today.");
        await NothingIsLeft();
        signals.ShouldBeEmpty();
    }

    [Fact]
    public async Task Failed_it_leaves_nothing_either_and_the_exception_goes_on()
    {
        var signals = Hear();

        await Should.ThrowAsync<IOException>(() => Host.Handle(new DoInSending(async sending =>
        {
            await DoEverything(sending);
            throw new IOException("The disk is full.");
        })));

        await NothingIsLeft();
        signals.ShouldBeEmpty();
    }

    [Fact]
    public async Task Done_it_leaves_everything_and_the_signal_is_heard_before_it_returns()
    {
        var signals = Hear();

        await Host.Handle(new DoInSending(async sending =>
        {
            await DoEverything(sending);
            signals.ShouldBeEmpty();
            return Outcome.Done;
        }));

        signals.ShouldBe(["parcel 1"]);
        await Host.Quiet();
        (await CountRows("sending_parcel")).ShouldBe(1);
        (await Receipts(Wedding)).ShouldBe([1]);
        Host.Mails.Sent.ShouldHaveSingleItem().Subject.ShouldBe("Sent");
    }

    [Fact]
    public async Task A_conflict_is_tried_again_in_a_fresh_scope_three_times_and_then_refused()
    {
        var contexts = new List<SendingDbContext>();

        var outcome = await Host.Handle(new DoInSending(sending =>
        {
            contexts.Add(sending.Db);
            throw new DbUpdateConcurrencyException("Somebody was quicker.");
        }));

        outcome.Reason.ShouldBe("Somebody else changed this at the same moment. Please try again.");
        contexts.Distinct().Count().ShouldBe(4);
    }

    [Fact]
    public async Task A_conflict_that_passes_is_not_noticed()
    {
        var tries = 0;

        var outcome = await Host.Handle(new DoInSending(async sending =>
        {
            await DoEverything(sending);
            return ++tries < 3 ? throw new DbUpdateConcurrencyException("Somebody was quicker.") : Outcome.Done;
        }));

        outcome.ShouldBe(Outcome.Done);
        (await CountRows("sending_parcel")).ShouldBe(1);
        (await CountRows("mail_outgoing")).ShouldBe(1);
    }

    [Fact]
    public async Task No_change_gets_lost_when_many_change_the_same_thing_at_once()
    {
        await Host.Handle(new WriteReceipt(Wedding, 0));

        var outcomes = await Task.WhenAll(Enumerable.Range(1, 20).Select(i => Task.Run(() => Host.Handle(new WriteReceipt(Wedding, i)))));

        var done = outcomes.Count(o => o.Succeeded);
        outcomes.Where(o => !o.Succeeded).ShouldAllBe(o => o.Reason == "Somebody else changed this at the same moment. Please try again.");
        var tally = await Host.Read<ReceivingDbContext, Tally>(db => db.Tallies.SingleAsync());
        (tally.Parcels, tally.Version).ShouldBe((done + 1, done));
        (await Receipts(Wedding)).Count.ShouldBe(done + 1);
        done.ShouldBeGreaterThan(Provider is DatabaseProvider.Sqlite ? 19 : 3);
    }

    [Fact]
    public async Task Two_who_race_for_a_unique_row_both_get_an_answer()
    {
        var both = new TaskCompletionSource();
        var arrived = 0;

        async Task<Outcome> Take(InSending sending)
        {
            if (await sending.Db.Parcels.AnyAsync(p => p.GalleryId == Wedding))
                return Outcome.Refused("It is taken.");
            if (Provider is DatabaseProvider.Postgres && Interlocked.Increment(ref arrived) == 2)
                both.SetResult();
            if (Provider is DatabaseProvider.Postgres)
                await both.Task;
            sending.Db.Add(NewParcel(1));
            return Outcome.Done;
        }

        var outcomes = await Task.WhenAll(Host.Handle(new DoInSending(Take)), Host.Handle(new DoInSending(Take)));

        outcomes.Select(o => o.Reason).Order().ShouldBe([null, "It is taken."]);
    }

    [Fact]
    public async Task A_command_driven_by_another_of_its_module_joins_its_transaction()
    {
        var outcome = await Host.Handle(new DoInSending(async sending =>
        {
            (await sending.Services.GetRequiredService<ICommandHandler<SendParcel>>().Handle(new SendParcel(Wedding), default)).ShouldBe(Outcome.Done);
            return Outcome.Refused("All for nothing.");
        }));

        outcome.Reason.ShouldBe("All for nothing.");
        await NothingIsLeft();
    }

    [Fact]
    public async Task A_joined_command_that_is_refused_tells_nobody_anything()
    {
        await Host.Handle(new DoInSending(async sending =>
        {
            sending.Db.Add(NewParcel(1));
            await sending.Services.GetRequiredService<ICommandHandler<DoInSending>>().Handle(new DoInSending(inner =>
            {
                inner.Outbox.Enqueue(new ParcelSent(Wedding, Guid.CreateVersion7(), 9));
                inner.Mails.Enqueue(new MailMessage("ben@example.com", null, "Never", "Never"));
                return Task.FromResult(Outcome.Refused("Not today."));
            }), default);
            return Outcome.Done;
        }));
        await Host.Quiet();

        (await CountRows("sending_parcel")).ShouldBe(1);
        (await Receipts(Wedding)).ShouldBeEmpty();
        Host.Mails.Sent.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_joined_command_that_changed_things_before_it_was_refused_is_found_out()
    {
        var failure = await Should.ThrowAsync<InvalidOperationException>(() => Host.Handle(new DoInSending(async sending =>
        {
            await sending.Services.GetRequiredService<ICommandHandler<DoInSending>>().Handle(new DoInSending(inner =>
            {
                inner.Db.Add(NewParcel(1));
                return Task.FromResult(Outcome.Refused("Not today."));
            }), default);
            return Outcome.Done;
        })));

        failure.Message.ShouldContain("Not today.");
        await NothingIsLeft();
    }

    [Fact]
    public async Task A_neighbour_is_not_commanded_within_a_transaction()
    {
        var failure = await Should.ThrowAsync<InvalidOperationException>(() => Host.Handle(new DoInSending(sending =>
            sending.Services.GetRequiredService<ICommandHandler<WriteReceipt>>().Handle(new WriteReceipt(Wedding, 1), default))));

        failure.Message.ShouldBe("A command of receiving was driven inside a transaction of sending. Tell a neighbour by a message.");
    }

    [Fact]
    public async Task A_transaction_within_a_transaction_is_an_error_rather_than_a_wait_for_ever()
    {
        var failure = await Should.ThrowAsync<InvalidOperationException>(() =>
            Host.Handle(new DoInSending(_ => Host.Handle(new WriteReceipt(Wedding, 1)))));

        failure.Message.ShouldStartWith("A transaction of receiving was opened inside another one.");
    }

    [Fact]
    public async Task Slow_work_runs_outside_and_writes_by_another_command()
    {
        var outcome = await Host.Handle(new DoOutside(services => services.GetRequiredService<ICommandHandler<SendParcel>>().Handle(new SendParcel(Wedding), default)));

        outcome.ShouldBe(Outcome.Done);
        (await Host.Ask<ListParcels, IReadOnlyList<Parcel>>(new ListParcels(Wedding))).ShouldHaveSingleItem().Number.ShouldBe(1);
    }

    [Fact]
    public async Task Nothing_is_told_without_a_transaction() =>
        await Should.ThrowAsync<InvalidOperationException>(() => Host.Handle(new DoOutside(services =>
        {
            services.GetRequiredService<BuildingBlocks.Messaging.IOutbox>().Enqueue(new ParcelSent(Wedding, Guid.CreateVersion7(), 1));
            return Task.FromResult(Outcome.Done);
        })));

    private static async Task DoEverything(InSending sending)
    {
        sending.Db.Add(NewParcel(1));
        await sending.Db.SaveChangesAsync();
        sending.Outbox.Enqueue(new ParcelSent(Wedding, Guid.CreateVersion7(), 1));
        sending.Mails.Enqueue(new MailMessage("anna@example.com", "Anna", "Sent", "It is on its way."));
        sending.Signals.Raise("sending.parcel", "parcel 1");
    }

    private static Parcel NewParcel(int number) => new(new ParcelId(Guid.CreateVersion7()), Wedding, number, DateTimeOffset.UnixEpoch);

    private List<string> Hear()
    {
        var heard = new List<string>();
        Host.Services.GetRequiredService<ISignalListener>().Subscribe("sending.parcel", heard.Add, () => { });
        return heard;
    }

    private async Task NothingIsLeft()
    {
        await Host.Quiet();
        (await CountRows("sending_parcel")).ShouldBe(0);
        (await CountRows("messages_envelope")).ShouldBe(0);
        (await CountRows("receiving_receipt")).ShouldBe(0);
        (await CountRows("mail_outgoing")).ShouldBe(0);
    }
}
