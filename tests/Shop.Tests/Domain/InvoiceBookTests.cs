using Shop.Domain;

namespace Shop.Tests.Domain;

public sealed class InvoiceBookTests
{
    private static readonly DateOnly Day = new(2026, 11, 22);

    private readonly InvoiceBook _book = InvoiceBook.Empty();

    [Fact]
    public void Numbers_follow_each_other_and_begin_anew_each_year()
    {
        var numbers = new[] { Day, Day, Day.AddYears(1), Day }.Select(day => _book.Draw(day).Text);

        numbers.ShouldBe(["INV-2026-0001", "INV-2026-0002", "INV-2027-0001", "INV-2026-0003"]);
    }

    [Fact]
    public void Numbers_that_do_not_begin_anew_go_on()
    {
        Change("{year}-{number}", restartsYearly: false, next: 41);

        new[] { Day, Day.AddYears(1) }.Select(day => _book.Draw(day).Text).ShouldBe(["2026-41", "2027-42"]);
    }

    [Fact]
    public void Who_comes_from_another_program_goes_on_with_its_numbers_and_may_correct_a_slip()
    {
        Change("{year}-{number}", next: 1000);
        Change("{year}-{number}", next: 100);

        _book.Draw(Day).Text.ShouldBe("2026-100");
        _book.NumberOn(Day).ShouldBe("2026-101");
    }

    [Fact]
    public void A_number_that_was_given_is_not_given_again()
    {
        _book.Draw(Day);
        _book.Draw(Day);

        var outcome = _book.Change("{year}-{number}", restartsYearly: true, next: 2, Day);

        ((string?)outcome.Reason, outcome.Field).ShouldBe(("Number 2 was given to an invoice already: the next one is at least 3.", "Next"));
        _book.NumberOn(Day).ShouldBe("INV-2026-0003");
        _book.Change("{year}-{number}", restartsYearly: true, next: 3, Day).Succeeded.ShouldBeTrue();
    }

    [Theory, InlineData(0), InlineData(-1), InlineData(1_000_000_000)]
    public void A_count_is_a_count(int next) =>
        ((string?)_book.Change("{year}-{number}", restartsYearly: true, next, Day).Reason).ShouldBe("The next number is between 1 and 999999999.");

    [Fact]
    public void Beginning_anew_needs_the_year()
    {
        var outcome = _book.Change("R{month}-{number}", restartsYearly: true, next: 1, Day);

        ((string?)outcome.Reason, outcome.Field).ShouldBe(("Numbers that begin anew each year would come again: put {year} into the pattern, or let the numbers go on.", "Pattern"));
        (_book.Pattern, _book.RestartsYearly).ShouldBe(("INV-{year}-{number:4}", true));
    }

    private void Change(string pattern, bool restartsYearly = true, int next = 1) => _book.Change(pattern, restartsYearly, next, Day).Succeeded.ShouldBeTrue();
}
