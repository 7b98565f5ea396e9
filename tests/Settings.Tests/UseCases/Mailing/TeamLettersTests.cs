using Settings.UseCases.Mailing;
using Testing;

namespace Settings.Tests.UseCases.Mailing;

public sealed class TeamLettersTests
{
    [Fact]
    public async Task Every_mail_has_a_text_in_every_language_that_names_the_same_things() => (await LetterProofs.Faults(TeamLetters.All)).ShouldBeEmpty();
}
