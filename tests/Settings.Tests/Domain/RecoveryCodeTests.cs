using Settings.Domain;

namespace Settings.Tests.Domain;

public sealed class RecoveryCodeTests
{
    [Fact]
    public void Ten_are_drawn_and_no_two_are_alike()
    {
        var codes = RecoveryCode.DrawAll();

        codes.Count.ShouldBe(10);
        codes.Distinct().Count().ShouldBe(10);
        codes.ShouldAllBe(code => System.Text.RegularExpressions.Regex.IsMatch(code, "^([A-Z2-7]{4}-){3}[A-Z2-7]{4}$"));
    }

    [Theory]
    [InlineData("abcd-efgo-iblm-2345")]
    [InlineData(" ABCD EFGO IBLM 2345 ")]
    [InlineData("ABCDEFG01BLM2345")]
    [InlineData("abcd-efg0-18lm-2345")]
    public void How_it_is_typed_does_not_matter(string typed) => RecoveryCode.Hash(typed).ShouldBe(RecoveryCode.Hash("ABCD-EFGO-IBLM-2345"));

    [Fact]
    public void Another_code_is_another_one() => RecoveryCode.Hash("ABCD-EFGO-IBLM-2346").ShouldNotBe(RecoveryCode.Hash("ABCD-EFGO-IBLM-2345"));
}
