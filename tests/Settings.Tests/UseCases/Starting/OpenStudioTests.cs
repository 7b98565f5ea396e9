using BuildingBlocks;
using Settings.Contracts;
using Settings.Domain;

namespace Settings.Tests.UseCases.Starting;

public sealed class OpenStudioTests
{
    private readonly Cast _cast = new();

    [Fact]
    public async Task The_first_start_makes_the_owner_and_the_studio()
    {
        (await _cast.Do(Cast.Opening)).ShouldBe(Outcome.Done);

        var olivia = await _cast.Olivia();
        (olivia.Role, olivia.Email).ShouldBe((Role.Owner, "olivia@example.com"));
        var facts = new StudioFact(
            "Light & Lens", "olivia@example.com", "EUR", "Europe/Berlin", 0, "Tax", "We will write to you by e-mail about the payment.",
            "olivia@example.com");
        (await _cast.Studios.Find(default)).ShouldNotBeNull().Fact.ShouldBe(facts with { VisitMonths = 36 });
    }

    [Fact]
    public async Task The_other_modules_hear_of_it()
    {
        await _cast.Do(Cast.Opening);

        _cast.Outbox.Messages.ShouldHaveSingleItem().ShouldBeOfType<StudioChanged>().Studio.Name.ShouldBe("Light & Lens");
    }

    [Fact]
    public async Task A_second_start_is_refused()
    {
        await _cast.Do(Cast.Opening);

        var outcome = await _cast.Do(Cast.Opening with { MemberId = Guid.CreateVersion7(), OwnerEmail = "eve@example.com" });

        outcome.Reason.ShouldBe("This studio has its owner already. Please sign in.");
    }

    [Fact]
    public async Task Each_field_is_checked_under_its_own_name()
    {
        await Refused(Cast.Opening with { OwnerName = " " }, "OwnerName", "Please enter a name.");
        await Refused(Cast.Opening with { OwnerEmail = "olivia" }, "OwnerEmail", "Please enter an e-mail address such as anna@example.com.");
        await Refused(Cast.Opening with { Password = "short" }, "Password", "A password needs at least 10 characters.");
        await Refused(Cast.Opening with { StudioName = "" }, "StudioName", "Please enter the studio's name.");
        await Refused(Cast.Opening with { Currency = "EURO" }, "Currency", "Please choose a currency by its three-letter code, such as EUR or USD.");
        await Refused(Cast.Opening with { TimeZone = "Berlin" }, "TimeZone", "Please choose a time zone by its name, such as Europe/Berlin or America/New_York.");
    }

    [Fact]
    public void A_password_is_not_written_to_logs() => Cast.Opening.ToString().ShouldNotContain(Cast.OliviasPassword);

    private async Task Refused(Settings.UseCases.Starting.OpenStudio command, string field, string sentence)
    {
        (await _cast.Do(command)).ShouldBe(Outcome.Refused(sentence, field));
        (await _cast.Studios.Find(default)).ShouldBeNull();
    }
}
