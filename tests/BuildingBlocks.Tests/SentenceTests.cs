using System.Globalization;

namespace BuildingBlocks.Tests;

public sealed class SentenceTests
{
    [Fact]
    public void What_is_put_into_a_refusal_is_kept_apart()
    {
        var (name, most) = ("Anna {Berg}", 200);

        var refused = Outcome.Refused($"{name} has at most {most:N1} {{photos}}.", "Name");

        refused.Sentence!.Format.ShouldBe("{0} has at most {1:N1} {{photos}}.");
        refused.Sentence.Values.ShouldBe([name, most]);
        refused.Field.ShouldBe("Name");
    }

    [Fact]
    public void A_refusal_reads_as_it_was_written()
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-US");
        var most = 1234;

        Outcome.Refused($"At most {most:N0} {{photos}}.").Reason.ShouldBe("At most 1,234 {photos}.");
        Outcome.Refused("At most {some}.").Reason.ShouldBe("At most {some}.");
    }

    [Fact]
    public void Two_refusals_that_say_the_same_are_the_same()
    {
        var most = 3;

        Outcome.Refused($"At most {most}.").ShouldBe(Outcome.Refused("At most 3."));
        Outcome.Refused($"At most {most}.").ShouldNotBe(Outcome.Refused($"At most {most + 1}."));
        Outcome.Refused("No.").ShouldNotBe(Outcome.Refused("No.", "Name"));
    }

    [Fact]
    public void A_refusal_says_something() => Should.Throw<ArgumentException>(() => Outcome.Refused(" "));
}
