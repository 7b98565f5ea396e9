using Shop.Domain;

namespace Shop.Tests.Domain;

public sealed class OrderNumberTests
{
    [Theory]
    [InlineData(2026, 1, "2026-0001")]
    [InlineData(2026, 12345, "2026-12345")]
    public void A_number_is_written_and_read(int year, int sequence, string written)
    {
        new OrderNumber(year, sequence).ToString().ShouldBe(written);

        OrderNumber.TryParse(written, out var read).ShouldBeTrue();
        read.ShouldBe(new OrderNumber(year, sequence));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2026")]
    [InlineData("2026-1-2")]
    [InlineData("2026--1")]
    [InlineData("2026-99999999999")]
    public void Anything_else_is_no_number(string? text) => OrderNumber.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void New_Years_Eve_is_over_when_it_is_over_at_the_studio()
    {
        var lateInUtc = new DateTimeOffset(2026, 12, 31, 23, 30, 0, TimeSpan.Zero);

        Cast.Terms.DayOf(lateInUtc).ShouldBe(new DateOnly(2027, 1, 1));
    }
}
