using Settings.Domain;

namespace Settings.Tests.Domain;

public sealed class ChecksTests
{
    [Theory]
    [InlineData("anna@example.com")]
    [InlineData(" anna+ben@mail.example.co.uk ")]
    [InlineData("juergen@müller.example")]
    [InlineData("owner@localhost")]
    public void Addresses_are_taken(string address) => Checks.Email(address, "Email").Succeeded.ShouldBeTrue();

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("anna")]
    // No mail server we hand mails to takes letters beyond ASCII before the at sign.
    [InlineData("jürgen@müller.example")]
    [InlineData("anna@")]
    [InlineData("@example.com")]
    [InlineData("anna@@example.com")]
    [InlineData("Anna <anna@example.com>")]
    [InlineData("anna@example.com, ben@example.com")]
    [InlineData("\"an na\"@example.com")]
    [InlineData("anna@example..com")]
    [InlineData("anna@example.com.")]
    [InlineData("anna@example.com\r\nBcc: all@example.com")]
    public void Anything_else_is_no_address(string? address)
    {
        var outcome = Checks.Email(address, "Email");

        outcome.Reason.ShouldBe("Please enter an e-mail address such as anna@example.com.");
        outcome.Field.ShouldBe("Email");
    }

    [Theory]
    [InlineData("EUR")]
    [InlineData("usd")]
    [InlineData("JPY")]
    [InlineData(" ILS ")]
    public void Currencies_are_known_by_their_codes(string code) => Checks.Currency(code, "Currency").Succeeded.ShouldBeTrue();

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("EURO")]
    [InlineData("ZZZ")]
    [InlineData("€")]
    public void Other_codes_are_refused(string? code) =>
        Checks.Currency(code, "Currency").Reason.ShouldBe("Please choose a currency by its three-letter code, such as EUR or USD.");

    [Theory]
    [InlineData("Europe/Berlin")]
    [InlineData("America/New_York")]
    [InlineData("Etc/UTC")]
    public void Time_zones_are_known_by_their_names(string name) => Checks.TimeZone(name, "TimeZone").Succeeded.ShouldBeTrue();

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("Berlin")]
    [InlineData("W. Europe Standard Time")]
    [InlineData("../../etc/passwd")]
    public void Other_names_are_refused(string? name) =>
        Checks.TimeZone(name, "TimeZone").Reason.ShouldBe("Please choose a time zone by its name, such as Europe/Berlin or America/New_York.");

    [Fact]
    public void A_line_has_no_breaks() =>
        Checks.Line("Anna\nBen", "the name", 100, "Name").Reason.ShouldBe("The name is one line of text without control characters.");

    [Fact]
    public void Lines_may_have_breaks_and_nothing_stranger()
    {
        Checks.Lines("Anna\r\nBen", "the note", 100, "Notes").Succeeded.ShouldBeTrue();
        Checks.Lines("Anna\0Ben", "the note", 100, "Notes").Reason.ShouldBe("The note is text without control characters.");
    }

    [Fact]
    public void The_first_refusal_is_the_one_that_is_told() =>
        Checks.All(Checks.Required("x", "x", "A"), Checks.Required("", "b", "B"), Checks.Required("", "c", "C")).Field.ShouldBe("B");
}
