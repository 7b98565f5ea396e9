using System.Text;
using Settings.Domain;

namespace Settings.Tests.Domain;

public sealed class TotpTests
{
    private static readonly byte[] Key = Encoding.ASCII.GetBytes("12345678901234567890");

    // RFC 6238, appendix B: the last six of its eight digits.
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void Codes_are_those_of_the_standard(long second, string code)
    {
        var moment = DateTimeOffset.FromUnixTimeSeconds(second);

        Totp.CodeAt(Key, moment).ShouldBe(code);
        Totp.StepOf(Key, code, moment).ShouldBe(second / 30);
    }

    [Theory]
    [InlineData(-60, false)]
    [InlineData(-30, true)]
    [InlineData(30, true)]
    [InlineData(60, false)]
    public void A_clock_may_be_half_a_minute_off(int seconds, bool isGood)
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1111111111);

        Totp.StepOf(Key, Totp.CodeAt(Key, now.AddSeconds(seconds)), now).HasValue.ShouldBe(isGood);
    }

    [Theory]
    [InlineData("")]
    [InlineData("28708")]
    [InlineData("2870820")]
    [InlineData("٢٨٧٠٨٢")]
    public void What_is_no_code_is_no_code(string typed) => Totp.StepOf(Key, typed, DateTimeOffset.FromUnixTimeSeconds(59)).ShouldBeNull();

    // RFC 4648, section 10.
    [Theory]
    [InlineData("f", "MY")]
    [InlineData("fo", "MZXQ")]
    [InlineData("foo", "MZXW6")]
    [InlineData("foob", "MZXW6YQ")]
    [InlineData("fooba", "MZXW6YTB")]
    [InlineData("foobar", "MZXW6YTBOI")]
    public void Keys_are_typed_in_base_32(string bytes, string text) => Base32.Of(Encoding.ASCII.GetBytes(bytes)).ShouldBe(text);
}
