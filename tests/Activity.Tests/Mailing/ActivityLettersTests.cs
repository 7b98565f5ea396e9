using Activity.UseCases.Mailing;
using Testing;

namespace Activity.Tests.Mailing;

public sealed class ActivityLettersTests
{
    [Fact]
    public async Task Every_mail_has_a_text_in_every_language_that_names_the_same_things() => (await LetterProofs.Faults(ActivityLetters.All)).ShouldBeEmpty();
}
