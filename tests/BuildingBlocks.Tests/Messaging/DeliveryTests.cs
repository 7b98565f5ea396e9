using BuildingBlocks.Messaging;
using BuildingBlocks.Persistence;
using BuildingBlocks.Tests.Child.Receiving;
using BuildingBlocks.Tests.Child.Sending;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BuildingBlocks.Tests.Messaging;

public sealed class DeliveryOnSqlite() : DeliveryTests(DatabaseProvider.Sqlite);

public sealed class DeliveryOnPostgres() : DeliveryTests(DatabaseProvider.Postgres);

public abstract class DeliveryTests(DatabaseProvider provider) : OnBothDatabases(provider)
{
    [Fact]
    public async Task What_a_command_tells_takes_effect_in_the_neighbour_and_nothing_is_left_behind()
    {
        var outcome = await Host.Handle(new SendParcel(Wedding));
        await Host.Quiet();

        outcome.ShouldBe(Outcome.Done);
        (await Receipts(Wedding)).ShouldBe([1]);
        (await CountRows("messages_delivery")).ShouldBe(0);
        (await CountRows("messages_envelope")).ShouldBe(0);
    }

    [Fact]
    public async Task A_message_that_nobody_hears_is_not_stored()
    {
        await Host.Publish(new WriteReceipt(Wedding, 1));

        (await CountRows("messages_envelope")).ShouldBe(0);
    }

    [Fact]
    public async Task Order_is_kept_within_a_gallery_while_many_send_at_once()
    {
        var galleries = Enumerable.Range(0, 4).Select(_ => Guid.CreateVersion7()).ToList();

        await Task.WhenAll(galleries.Select(async gallery =>
        {
            for (var i = 0; i < 25; i++)
                (await Host.Handle(new SendParcel(gallery))).ShouldBe(Outcome.Done);
        }));
        await Host.Quiet();

        foreach (var gallery in galleries)
            (await Receipts(gallery)).ShouldBe(Enumerable.Range(1, 25));
    }

    [Fact]
    public async Task Messages_taken_together_arrive_once_and_in_order_and_one_that_is_refused_takes_no_other_with_it()
    {
        Trouble.After = parcel => parcel.Number == 7 ? Task.FromResult<Outcome?>(Outcome.Refused("There is no room for it.")) : Trouble.None;

        await Host.Publish([.. Enumerable.Range(1, 40).Select(number => new ParcelStamped(Wedding, number))]);
        await Host.Quiet();

        (await Receipts(Wedding)).ShouldBe(Enumerable.Range(1, 40).Where(number => number != 7));
        (await DeadLetters()).ShouldHaveSingleItem().Reason.ShouldBe("There is no room for it.");
        (await CountRows("messages_envelope")).ShouldBe(1);
    }

    [Fact]
    public async Task Messages_taken_together_that_fail_once_are_delivered_one_by_one()
    {
        var tries = 0;
        Trouble.After = parcel => parcel.Number == 20 && tries++ == 0 ? throw new IOException("The disk is full.") : Trouble.None;

        await Host.Publish([.. Enumerable.Range(1, 40).Select(number => new ParcelStamped(Wedding, number))]);
        await Host.Quiet();

        tries.ShouldBe(2);
        (await Receipts(Wedding)).ShouldBe(Enumerable.Range(1, 40));
        (await CountRows("messages_delivery")).ShouldBe(0);
        (await CountRows("messages_envelope")).ShouldBe(0);
    }

    [Fact]
    public async Task A_subscriber_that_fails_is_tried_again_while_only_its_lane_waits()
    {
        Trouble.After = parcel => parcel is { Number: 1 } && parcel.GalleryId == Wedding ? throw new IOException("The disk is full.") : Trouble.None;

        await Host.Publish(Parcel(Wedding, 1), Parcel(Wedding, 2), Parcel(Baptism, 1), Parcel(Baptism, 2));
        await Host.Quiet();

        (await Receipts(Wedding)).ShouldBeEmpty();
        (await Receipts(Baptism)).ShouldBe([1, 2]);

        Trouble.After = _ => Trouble.None;
        await Later(TimeSpan.FromMilliseconds(900));
        (await Receipts(Wedding)).ShouldBeEmpty();
        await Later(TimeSpan.FromMilliseconds(200));
        (await Receipts(Wedding)).ShouldBe([1, 2]);
    }

    [Fact]
    public async Task After_the_last_try_the_message_is_parked_and_the_lane_goes_on()
    {
        var tries = 0;
        Trouble.After = parcel =>
        {
            if (parcel.Number != 1)
                return Trouble.None;
            tries++;
            throw new IOException("The disk is full.");
        };

        await Host.Publish(Parcel(Wedding, 1), Parcel(Wedding, 2));
        await Host.Quiet();
        for (var i = 0; i < 20 && (await Receipts(Wedding)).Count == 0; i++)
            await Later(TimeSpan.FromMinutes(1));

        tries.ShouldBe(8);
        (await Receipts(Wedding)).ShouldBe([2]);
        var letter = (await DeadLetters()).ShouldHaveSingleItem();
        letter.Reason.ShouldBe("IOException: The disk is full.");
        letter.Subscriber.ShouldBe("receiving.WriteReceiptWhenParcelSent");
        letter.Attempts.ShouldBe(8);
        letter.Body.ShouldContain(Wedding.ToString());
        letter.LastTriedAt.ShouldNotBeNull().ShouldBeGreaterThan(letter.EnqueuedAt);
    }

    [Fact]
    public async Task A_refused_message_is_parked_at_once_with_its_sentence_and_can_be_sent_again()
    {
        Trouble.After = parcel => Task.FromResult(parcel.Number == 1 ? Outcome.Refused("There is no room.") : null);
        await Host.Publish(Parcel(Wedding, 1), Parcel(Wedding, 2));
        await Host.Quiet();

        (await Receipts(Wedding)).ShouldBe([2]);
        var letter = (await DeadLetters()).ShouldHaveSingleItem();
        letter.Reason.ShouldBe("There is no room.");
        (await Host.Use<IDeadLetters, DeadLetter?>(d => d.Find(letter.Sequence, letter.Subscriber, default))).ShouldBe(letter);

        Trouble.After = _ => Trouble.None;
        (await Host.Use<IDeadLetters, Outcome>(d => d.SendAgain(letter.Sequence, letter.Subscriber, default))).ShouldBe(Outcome.Done);
        await Host.Quiet();

        (await Receipts(Wedding)).ShouldBe([2, 1]);
        (await DeadLetters()).ShouldBeEmpty();
        (await CountRows("messages_envelope")).ShouldBe(0);
        (await Host.Use<IDeadLetters, Outcome>(d => d.SendAgain(letter.Sequence, letter.Subscriber, default))).Reason
            .ShouldBe("That dead letter does not exist any more.");
    }

    [Fact]
    public async Task A_dismissed_dead_letter_is_gone_with_its_envelope()
    {
        Trouble.After = _ => Task.FromResult<Outcome?>(Outcome.Refused("There is no room."));
        await Host.Publish(Parcel(Wedding, 1));
        await Host.Quiet();
        var letter = (await DeadLetters()).Single();

        (await Host.Use<IDeadLetters, Outcome>(d => d.Dismiss(letter.Sequence, letter.Subscriber, default))).ShouldBe(Outcome.Done);

        (await CountRows("messages_delivery")).ShouldBe(0);
        (await CountRows("messages_envelope")).ShouldBe(0);
    }

    [Fact]
    public async Task A_scheduled_message_waits_for_its_time_and_keeps_nobody_waiting()
    {
        var tomorrow = Clock.GetUtcNow().AddDays(1);
        await Host.Tell(outbox =>
        {
            outbox.Schedule(Parcel(Wedding, 1), tomorrow);
            outbox.Enqueue(Parcel(Wedding, 2));
        });
        await Host.Quiet();
        (await Receipts(Wedding)).ShouldBe([2]);

        await Later(TimeSpan.FromHours(23));
        (await Receipts(Wedding)).ShouldBe([2]);
        await Later(TimeSpan.FromHours(1));
        (await Receipts(Wedding)).ShouldBe([2, 1]);
    }

    [Fact]
    public async Task A_failure_after_the_effect_was_written_leaves_no_effect()
    {
        Trouble.After = _ => throw new IOException("The disk is full.");

        await Host.Publish(Parcel(Wedding, 1));
        await Host.Quiet();

        (await CountRows("receiving_receipt")).ShouldBe(0);
        (await CountRows("receiving_tally")).ShouldBe(0);
        (await CountRows("messages_delivery")).ShouldBe(1);
    }

    [Fact]
    public async Task A_conflict_in_a_subscriber_is_tried_again_at_once()
    {
        var tries = 0;
        Trouble.After = _ => ++tries < 3 ? throw new DbUpdateConcurrencyException("Somebody was quicker.") : Trouble.None;

        await Host.Publish(Parcel(Wedding, 1));
        await Host.Quiet();

        tries.ShouldBe(3);
        (await Receipts(Wedding)).ShouldBe([1]);
    }

    [Fact]
    public async Task A_stored_message_that_this_version_does_not_know_is_kept_as_a_dead_letter()
    {
        await Store("sending.ParcelLost.v1", """{"galleryId":"00000000-0000-0000-0000-000000000001"}""", "receiving.WriteReceiptWhenParcelSent");
        await Host.Quiet();

        (await DeadLetters()).ShouldHaveSingleItem().Reason.ShouldBe("This version of the program does not know the message sending.ParcelLost.v1.");
    }

    [Fact]
    public async Task A_delivery_for_a_subscriber_that_is_no_more_is_shown_and_can_be_dismissed()
    {
        await Store("sending.ParcelSent.v1", "{}", "removed.ReactWhenParcelSent");
        await Host.Quiet();

        var letter = (await DeadLetters()).ShouldHaveSingleItem();
        letter.Reason.ShouldBe("Nothing in this version of the program is called removed.ReactWhenParcelSent.");
        (await Host.Use<IDeadLetters, Outcome>(d => d.SendAgain(letter.Sequence, letter.Subscriber, default))).Succeeded.ShouldBeFalse();
        (await Host.Use<IDeadLetters, Outcome>(d => d.Dismiss(letter.Sequence, letter.Subscriber, default))).ShouldBe(Outcome.Done);
        (await DeadLetters()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_message_is_read_by_its_former_name_and_shape()
    {
        await Store("sending.BoxSent.v1", $$"""{"gallery":"{{Wedding}}","no":7}""", "receiving.TakeBox");
        await Host.Quiet();

        (await Receipts(Wedding)).ShouldBe([7]);
    }

    protected override void Wire(IServiceCollection services)
    {
        base.Wire(services);
        services.AddFormerSubscriberName("receiving.TakeBox", "receiving.WriteReceiptWhenParcelSent");
        services.AddFormerMessageName<ParcelSent>("sending.BoxSent.v1", old => new()
        {
            ["galleryId"] = old["gallery"]!.DeepClone(),
            ["number"] = old["no"]!.DeepClone(),
        });
    }

    private static ParcelSent Parcel(Guid gallery, int number) => new(gallery, Guid.CreateVersion7(), number);

    private Task<IReadOnlyList<DeadLetter>> DeadLetters() => Host.Use<IDeadLetters, IReadOnlyList<DeadLetter>>(d => d.List(100, default));

    /// <summary>As another version of the program would have stored it.</summary>
    private Task Store(string name, string body, string subscriber) => InTransaction(async transaction =>
    {
        var now = Host.Services.GetRequiredService<DatabaseEngine>().Moment(Clock.GetUtcNow());
        await using var envelope = transaction.Sql(
            "INSERT INTO messages_envelope (id, name, body, lane, enqueued_at) VALUES (@id, @name, @body, 'x', @now)",
            ("id", Guid.CreateVersion7()), ("name", name), ("body", body), ("now", now));
        await envelope.ExecuteNonQueryAsync();
        await using var delivery = transaction.Sql(
            """
            INSERT INTO messages_delivery (sequence, subscriber, lane, due_at, state, attempts)
            SELECT MAX(sequence), @subscriber, 'x', @now, 'Pending', 0 FROM messages_envelope
            """,
            ("subscriber", subscriber), ("now", now));
        await delivery.ExecuteNonQueryAsync();
    });
}
