using BuildingBlocks;
using Settings.Contracts;
using Settings.Ports;
using Settings.UseCases.Branding;

namespace Settings.Tests.UseCases.Branding;

public sealed class ChangeStudioTests
{
    [Fact]
    public async Task The_other_modules_hear_of_the_new_facts()
    {
        var cast = await Cast.WithStudio();

        (await cast.Do(Cast.Facts with { Currency = " chf" })).ShouldBe(Outcome.Done);

        var facts = new StudioFact(
            "Light & Lens", "hello@example.com", "CHF", "Europe/Zurich", 810, "MWST", "By bank transfer to CH93 0076 2011 6238 5295 7.",
            "hello@example.com");
        cast.Outbox.Messages.ShouldHaveSingleItem().ShouldBe(new StudioChanged(facts with { VisitMonths = 36 }, cast.Clock.GetUtcNow()));
        cast.Signals.Channels.ShouldBe([Channels.Studio]);
    }

    [Fact]
    public async Task Nothing_new_is_told_to_nobody()
    {
        var cast = await Cast.WithStudio();
        await cast.Do(Cast.Facts);
        cast.Outbox.Messages.Clear();

        (await cast.Do(Cast.Facts)).ShouldBe(Outcome.Done);

        cast.Outbox.Messages.ShouldBeEmpty();
    }

    [Fact]
    public async Task Each_field_is_checked()
    {
        var cast = await Cast.WithStudio();

        await Refused(cast, Cast.Facts with { Name = "" }, "Name", "Please enter the studio's name.");
        await Refused(cast, Cast.Facts with { Name = "a\nb" }, "Name", "The studio's name is one line of text without control characters.");
        await Refused(cast, Cast.Facts with { ContactEmail = "x" }, "ContactEmail", "Please enter an e-mail address such as anna@example.com.");
        await Refused(cast, Cast.Facts with { Currency = "XX" }, "Currency", "Please choose a currency by its three-letter code, such as EUR or USD.");
        await Refused(cast, Cast.Facts with { TimeZone = "x" }, "TimeZone", "Please choose a time zone by its name, such as Europe/Berlin or America/New_York.");
        await Refused(cast, Cast.Facts with { TaxRate = -1 }, "TaxRate", "A tax rate lies between 0 and 100 percent.");
        await Refused(cast, Cast.Facts with { TaxRate = 10_001 }, "TaxRate", "A tax rate lies between 0 and 100 percent.");
        await Refused(cast, Cast.Facts with { TaxName = " " }, "TaxName", "Please enter what the tax is called, such as VAT.");
        await Refused(cast, Cast.Facts with { PaymentInstructions = "" }, "PaymentInstructions", "Please enter how clients pay, since they read it at checkout.");
        await Refused(
            cast, Cast.Facts with { PaymentInstructions = new string('x', 2001) }, "PaymentInstructions", "The text about paying can have at most 2000 characters.");
    }

    [Fact]
    public async Task Without_tax_it_needs_no_name()
    {
        var cast = await Cast.WithStudio();

        (await cast.Do(Cast.Facts with { TaxRate = 0, TaxName = "" })).ShouldBe(Outcome.Done);
    }

    [Fact]
    public async Task There_is_nothing_to_change_before_the_first_start() =>
        (await new Cast().Do(Cast.Facts)).Reason.ShouldBe("The studio is not open yet: its owner's account comes first.");

    private static async Task Refused(Cast cast, ChangeStudio command, string field, string sentence)
    {
        (await cast.Do(command)).ShouldBe(Outcome.Refused(sentence, field));
        cast.Outbox.Messages.ShouldBeEmpty();
    }
}
