using Settings.Domain;

namespace Settings.Tests.Domain;

public sealed class PasswordRulesTests
{
    [Theory]
    [InlineData("correct horse battery")]
    [InlineData("aaaaaaaaab")]
    [InlineData("пароль-на-год")]
    public void Length_alone_makes_a_password(string password) => Check(password).ShouldBeNull();

    [Fact]
    public void Nine_characters_are_too_few() => Check("corecthor").ShouldBe("A password needs at least 10 characters.");

    [Fact]
    public void More_than_anybody_types_is_refused() => Check(new string('x', 257)).ShouldBe("A password can have at most 256 characters.");

    [Fact]
    public void Blanks_are_no_password() => Check(new string(' ', 12)).ShouldBe("A password needs more than blanks.");

    [Fact]
    public void The_own_address_is_refused() => Check("Olivia@Example.com").ShouldBe("Please choose a password that is not the e-mail address.");

    [Theory]
    [InlineData("1234567890")]
    [InlineData("PASSWORD123")]
    [InlineData("qwertyuiop")]
    public void What_everybody_tries_first_is_refused(string password) =>
        Check(password).ShouldBe("This password is among the first that anybody would try. Please choose another one.");

    private static string? Check(string password) => PasswordRules.Check(password, "olivia@example.com", "Password").Reason;
}
