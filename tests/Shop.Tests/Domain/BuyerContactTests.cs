using Shop.Domain;

namespace Shop.Tests.Domain;

public sealed class BuyerContactTests
{
    [Fact]
    public void Spaces_around_are_no_part_of_it()
    {
        var contact = new BuyerContact(" Anna Muster ", " anna@example.com ");

        contact.Check().Succeeded.ShouldBeTrue();
        (contact.Name, contact.Email).ShouldBe(("Anna Muster", "anna@example.com"));
    }

    [Theory]
    [InlineData("", "anna@example.com", "Name", "Please enter your name.")]
    [InlineData("Anna\nBcc: x", "anna@example.com", "Name", "A name is one line of at most 200 characters.")]
    [InlineData("Anna", "", "Email", "Please enter your e-mail address: the order and its downloads are sent there.")]
    [InlineData("Anna", "anna", "Email", "“anna” is not an e-mail address. Please write it like name@example.com.")]
    [InlineData("Anna", "anna@localhost", "Email", "“anna@localhost” is not an e-mail address. Please write it like name@example.com.")]
    [InlineData("Anna", "A <a@b.ch>", "Email", "“A <a@b.ch>” is not an e-mail address. Please write it like name@example.com.")]
    public void What_nobody_can_be_reached_by_is_refused(string name, string email, string field, string sentence)
    {
        var outcome = new BuyerContact(name, email).Check();

        outcome.Reason.ShouldBe(sentence);
        outcome.Field.ShouldBe(field);
    }
}
