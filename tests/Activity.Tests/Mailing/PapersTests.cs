using Activity.UseCases.Closing;
using Activity.UseCases.Mailing;
using Activity.UseCases.Reporting;
using BuildingBlocks.Persistence;

namespace Activity.Tests.Mailing;

public abstract class PapersTests(DatabaseProvider provider) : ActivityOnDatabase(provider)
{
    private static readonly DateOnly May = new(2027, 5, 1);

    [Fact]
    public async Task The_papers_of_a_closed_month_are_mailed_once_and_are_the_very_bytes_that_are_kept()
    {
        await Hear(Cast.Created, Cast.Paid with { PaidAt = Clock.GetUtcNow().AddDays(-10) });
        (await Try(new SendPapers(May, ["numbers@example.com"]))).Reason.ShouldBe("This month is not closed yet.");
        await Do(new CloseMonth(May));

        await Do(new SendPapers(May, ["numbers@example.com"]));
        await Do(new SendPapers(May, ["numbers@example.com"]));
        await Quiet();

        var mail = Mails.Sent.ShouldHaveSingleItem();
        (mail.ToAddress, mail.Subject).ShouldBe(("numbers@example.com", "Reports of May 2027 · Studio"));
        mail.Text.ShouldContain("https://photos.example/reports?from=2027-05-01&to=2027-05-31");
        var file = mail.Files.ShouldHaveSingleItem();
        (file.Name, file.ContentType).ShouldBe(("reports-2027-05-01-2027-05-31.zip", "application/zip"));
        (await Ask<FindEnclosedPapers, byte[]?>(new FindEnclosedPapers(file.Key))).ShouldBe(await Written(new OpenAllReports(May, new(2027, 5, 31))));
        (await Ask<FindEnclosedPapers, byte[]?>(new FindEnclosedPapers("papers-2027-06"))).ShouldBeNull();
    }

    [Fact]
    public async Task They_are_due_on_their_day_and_the_first_are_those_of_the_month_that_runs()
    {
        (await Try(new ChangePapersMail(29, null))).Reason.ShouldBe("Please choose one of the days offered.");
        (await Try(new ChangePapersMail(3, "somebody"))).Reason.ShouldBe("Please enter an e-mail address, such as name@example.com.");
        await Do(new ChangePapersMail(3, " numbers@example.com "));
        (await Plan()).PapersTo.ShouldBe("numbers@example.com");
        (await Plan()).DuePapers.ShouldBeNull();

        Clock.Advance(TimeSpan.FromDays(2)); // June 3
        (await Plan()).DuePapers.ShouldBeNull();
        Clock.Advance(TimeSpan.FromDays(29)); // July 2
        (await Plan()).DuePapers.ShouldBeNull();
        Clock.Advance(TimeSpan.FromDays(5)); // the server was off on the day
        (await Plan()).DuePapers.ShouldBe(new DateOnly(2027, 6, 1));

        await Do(new CloseMonth(new(2027, 6, 1)));
        await Do(new SendPapers(new(2027, 6, 1), ["numbers@example.com"]));
        (await Plan()).DuePapers.ShouldBeNull();
    }

    private Task<MailPlanCard> Plan() => Ask<ReadMailPlan, MailPlanCard>(new ReadMailPlan());

    public sealed class OnSqlite() : PapersTests(DatabaseProvider.Sqlite);

    public sealed class OnPostgres() : PapersTests(DatabaseProvider.Postgres);
}
