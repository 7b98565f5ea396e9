using Shop.UseCases.Mailing;
using Testing;

namespace Shop.Tests.UseCases.Mailing;

public sealed class ShopLettersTests
{
    [Fact]
    public async Task Every_mail_has_a_text_in_every_language_that_names_the_same_things() => (await LetterProofs.Faults(ShopLetters.All)).ShouldBeEmpty();
}
