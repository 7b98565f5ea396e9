using Activity.UseCases.Digesting;
using Activity.UseCases.Mailing;
using BuildingBlocks.Persistence;

namespace Activity.Tests.Mailing;

public abstract class DigestTests(DatabaseProvider provider) : ActivityOnDatabase(provider)
{
    // The clock stands at the noon after it, of which Berlin is ahead.
    private static readonly DateOnly Day = new(2027, 5, 31);
    private static readonly DigestFigures Nothing = new(null, 0, 0, 0, 0, 0, 0, 0, 0, null);
    private static readonly DigestTask Waiting = new(DigestTaskKind.Orders, Count: 2);

    [Fact]
    public async Task A_days_digest_goes_out_once_with_what_needs_the_studio_first()
    {
        await Do(new SendDigest(Day.AddDays(-1), [Waiting], Nothing, []));
        await Quiet();
        Mails.Sent.ShouldBeEmpty("the first day is where counting begins");

        var digest = new SendDigest(
            Day, [new DigestTask(DigestTaskKind.Selection, "Anna & Ben", 48, Name: "Album"), new DigestTask(DigestTaskKind.Review, Count: 1), new DigestTask(DigestTaskKind.EndingUndelivered, "Carla", Day: Day.AddDays(3))],
            new DigestFigures(null, 3, 4, 1200, 0, 0, 0, 0, 1, "EUR 49.00"), [new DigestFigures("Anna & Ben", 3, 4, 1200, 0, 0, 0, 0, 1, "EUR 49.00")]);
        await Do(digest);
        await Do(digest);
        await Quiet();

        var mail = Mails.Sent.ShouldHaveSingleItem();
        (mail.ToAddress, mail.Subject).ShouldBe(("hello@example.com", "Your studio on Monday, May 31, 2027"));
        mail.Text.ShouldBe(
            """
            What needs you:
            Anna & Ben: a client has finished choosing: Album (photos: 48)
            Orders that wait for your review: 1
            Carla: ends on June 3, and nobody has downloaded anything yet

            What happened:
            Different people: 3
            Visits: 4
            Photos looked at: 1,200
            Orders: 1
            Paid: EUR 49.00

            By gallery:
            Anna & Ben – Different people: 3 · Visits: 4 · Photos looked at: 1,200 · Orders: 1 · Paid: EUR 49.00

            Open your studio:
            https://photos.example/studio

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task A_day_without_news_has_no_mail_and_what_waits_still_is_no_news()
    {
        for (var ago = 5; ago >= 0; ago--)
            await Do(new SendDigest(Day.AddDays(-ago), ago is 4 or 3 ? [Waiting] : [], Nothing, []));
        await Quiet();

        Mails.Sent.ShouldHaveSingleItem().Subject.ShouldBe("Your studio on Thursday, May 27, 2027");
    }

    [Fact]
    public async Task It_is_due_from_its_hour_on_by_the_studios_clock_until_it_was_seen_to()
    {
        (await Plan()).ShouldBe(new MailPlanCard(DigestHour: 7, DueDigest: Day));
        await Do(new ChangeDigest(15));
        (await Plan()).DueDigest.ShouldBeNull();
        await Do(new ChangeDigest(14)); // noon in universal time is two o'clock in Berlin
        (await Plan()).DueDigest.ShouldBe(Day);

        await Do(new SendDigest(Day, [], Nothing, []));
        (await Plan()).DueDigest.ShouldBeNull();
        Clock.Advance(TimeSpan.FromDays(1));
        (await Plan()).DueDigest.ShouldBe(Day.AddDays(1));
        await Do(new ChangeDigest(null));
        (await Plan()).ShouldBe(new MailPlanCard(null, null));
    }

    private Task<MailPlanCard> Plan() => Ask<ReadMailPlan, MailPlanCard>(new ReadMailPlan());

    public sealed class OnSqlite() : DigestTests(DatabaseProvider.Sqlite);

    public sealed class OnPostgres() : DigestTests(DatabaseProvider.Postgres);
}
