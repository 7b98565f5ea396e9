using Host.Pages.Studio.Shop.Lists;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Shop.Contracts;
using Shop.UseCases.Listing;

namespace Host.Tests.Pages;

public sealed class ProductFormTests
{
    private readonly ModelStateDictionary _state = new();

    private TypedForm Typed => new(_state, "CHF");

    [Fact]
    public void Sizes_on_papers_make_options_that_are_not_there_yet()
    {
        var form = Print(new OptionRow { Name = "10 × 15 cm, matte", PriceMinor = "5" }, new OptionRow());
        (form.Sizes, form.Papers) = ("10x15, 20 × 30", "matte; glossy");

        form.Combine(Typed);

        form.Variants.Select(row => row.Name).ShouldBe(["10 × 15 cm, matte", "10 × 15 cm, glossy", "20 × 30 cm, matte", "20 × 30 cm, glossy"]);
        form.Variants[0].PriceMinor.ShouldBe("5");
        form.Read(Typed, 2).Variants[3].Size.ShouldBe(new ListedSize(2000, 3000));
    }

    [Fact]
    public void What_is_no_size_is_said_and_nothing_is_made()
    {
        var form = Print(new OptionRow { Name = "A" });
        (form.Sizes, form.Papers) = ("20 × 30, large", "matte");

        form.Combine(Typed);

        Refusal("Form.Sizes").ShouldBe("“large” is no size. Please type two sides each, such as 20 × 30, with commas between the sizes.");
        (form.Variants.Count, form.Sizes).ShouldBe((1, "20 × 30, large"));
    }

    [Fact]
    public void Everything_typed_is_read()
    {
        var form = Print(new OptionRow { Size = "8x10", PriceMinor = "12,50", CostMinor = "4", Tiers = "10: 10,00; 50: 8" }, new OptionRow());
        form.Inches = true;

        var option = form.Read(Typed, 2).Variants.ShouldHaveSingleItem();

        _state.IsValid.ShouldBeTrue();
        (option.Name, option.Size, option.PriceMinor, option.CostMinor).ShouldBe(("8 × 10 in", new ListedSize(2032, 2540), 1250, 400));
        option.Tiers.ShouldBe([new ListedTier(10, 1000), new ListedTier(50, 800)]);
    }

    [Fact]
    public void What_comes_back_is_what_was_typed()
    {
        var product = Print(new OptionRow { Name = "8 × 10 in", Size = "8 × 10", PriceMinor = "12.50", CostMinor = "4.00", Tiers = "10: 10.00; 50: 8.00" });
        product.Inches = true;

        var again = ProductForm.Of(product.Read(Typed, 2), 2);

        again.Inches.ShouldBeTrue();
        var (row, typed) = (again.Variants.Single(), product.Variants.Single());
        (row.Name, row.Size, row.PriceMinor, row.CostMinor, row.Tiers).ShouldBe((typed.Name, typed.Size, typed.PriceMinor, typed.CostMinor, typed.Tiers));
    }

    [Theory]
    [InlineData("Form.Variants[0].Size", "Please type two sides, such as 20 × 30.")]
    [InlineData("Form.Variants[0].PriceMinor", "Please type an amount such as 12.50, without separators between thousands.")]
    [InlineData("Form.Variants[0].Tiers", "Please type pieces and price, such as 10: 4.00, with ; between several.")]
    public void What_can_not_be_read_is_said_where_it_stands(string field, string sentence)
    {
        Print(new OptionRow { Size = "big", PriceMinor = "1.000,00", Tiers = "ten: 4" }).Read(Typed, 2);

        Refusal(field).ShouldBe(sentence);
    }

    [Theory]
    [InlineData("20x30", false, 2000, 3000)]
    [InlineData(" 30 × 20 cm ", false, 2000, 3000)]
    [InlineData("8,5 x 11 in", true, 2159, 2794)]
    [InlineData("12.7 * 17.8", false, 1270, 1780)]
    public void A_size_is_two_sides(string typed, bool inches, int side, int other) => PaperSizes.Read(typed, inches).ShouldBe(new ListedSize(side, other));

    [Theory]
    [InlineData("20")]
    [InlineData("20 × ")]
    [InlineData("a × b")]
    [InlineData("20 × 30 × 40")]
    public void Anything_else_is_none(string typed) => PaperSizes.Read(typed, inches: false).ShouldBeNull();

    [Fact]
    public void What_is_offered_has_a_price()
    {
        var form = Print(new OptionRow { Name = "A" });
        form.Read(Typed, 2);
        _state.IsValid.ShouldBeTrue("it is hidden");
        form.IsOffered = true;

        form.Read(Typed, 2);

        Refusal("Form.Variants[0].PriceMinor").ShouldBe("Please type a price; 0 where it is free.");
    }

    private static ProductForm Print(params OptionRow[] rows) => new() { Kind = SoldKind.Print, Name = "Print", Variants = [.. rows] };

    private string Refusal(string field) => _state[field]!.Errors.ShouldHaveSingleItem().ErrorMessage;
}
