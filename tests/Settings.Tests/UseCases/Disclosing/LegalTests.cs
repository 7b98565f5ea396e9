using BuildingBlocks;
using Settings.Contracts;
using Settings.Ports;
using Settings.UseCases.Disclosing;

namespace Settings.Tests.UseCases.Disclosing;

public sealed class LegalTests
{
    private static readonly ChangeLegalDetails Details = new(
        " Ada Lens e. K. ", "Lichtweg 3\r\n10115 Berlin\r\nGermany ", "12/345/67890", "de 123 456 789", IsSmallBusiness: true, "No VAT is charged.");

    [Fact]
    public async Task What_is_told_is_known_to_neighbours_at_once()
    {
        var cast = await Cast.WithStudio();

        (await cast.Do(Details)).ShouldBe(Outcome.Done);

        var fact = (await cast.Studios.Find(default))!.Fact;
        fact.Legal.ShouldBe(new LegalFact(
            "Ada Lens e. K.", "Lichtweg 3\n10115 Berlin\nGermany", "12/345/67890", "DE123456789", IsSmallBusiness: true, "No VAT is charged.", HasTerms: false));
        fact.Legal.AddressLines.ShouldBe(["Lichtweg 3", "10115 Berlin", "Germany"]);
        cast.Outbox.Messages.ShouldBe([new StudioChanged(fact, cast.Clock.GetUtcNow())]);
        cast.Signals.Channels.ShouldBe([Channels.Studio]);
    }

    [Fact]
    public async Task The_same_again_is_told_to_nobody()
    {
        var cast = await Cast.WithStudio();
        await cast.Do(Details);

        (await cast.Do(Details)).ShouldBe(Outcome.Done);

        cast.Outbox.Messages.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_small_business_sells_without_tax_and_keeps_its_rate_for_later()
    {
        var cast = await Cast.WithStudio();
        await cast.Do(Cast.Facts);

        await cast.Do(Details);
        var small = (await cast.Studios.Find(default))!.Fact;
        await cast.Do(Details with { IsSmallBusiness = false });
        var grown = (await cast.Studios.Find(default))!.Fact;

        (small.TaxRate, small.TaxRateInForce, grown.TaxRateInForce).ShouldBe((810, 0, 810));
    }

    [Theory]
    [InlineData("12345", "No tax.", "A VAT id begins with the two letters of its country, such as DE123456789.", "VatId")]
    [InlineData("DE12!456", "No tax.", "A VAT id begins with the two letters of its country, such as DE123456789.", "VatId")]
    [InlineData("", " ", "Please enter the sentence that tells buyers why there is no tax.", "ExemptionNote")]
    public async Task What_can_not_be_is_refused_with_a_sentence(string vatId, string note, string sentence, string field)
    {
        var cast = await Cast.WithStudio();

        (await cast.Do(Details with { VatId = vatId, ExemptionNote = note })).ShouldBe(Outcome.Refused(sentence, field));

        (await cast.Studios.Find(default))!.Fact.Legal.ShouldBe(LegalFact.None);
    }

    [Fact]
    public async Task Terms_for_vendors_get_another_version_whenever_they_change_and_none_comes_twice()
    {
        var cast = await Cast.WithStudio();
        async Task<int?> Write(string text)
        {
            (await cast.Do(new WriteLegalPage(LegalPageKind.VendorTerms, text))).ShouldBe(Outcome.Done);
            return (await cast.Studios.Find(default))!.Fact.Legal.VendorTerms;
        }

        (await Write("Be fair.")).ShouldBe(1);
        (await Write("Be fair. ")).ShouldBe(1);
        (await Write("Be kind.")).ShouldBe(2);
        (await Write("")).ShouldBeNull();
        (await Write("Be fair.")).ShouldBe(3);
    }

    [Fact]
    public async Task A_text_is_kept_changed_and_taken_away()
    {
        var cast = await Cast.WithStudio();

        await cast.Do(new WriteLegalPage(LegalPageKind.Terms, " # Sales\r\nFinal. "));
        (await cast.LegalTexts.Find(LegalPageKind.Terms, default))!.Text.ShouldBe("# Sales\nFinal.");
        (await cast.Studios.Find(default))!.Fact.Legal.HasTerms.ShouldBeTrue();

        await cast.Do(new WriteLegalPage(LegalPageKind.Terms, "Other."));
        (await cast.LegalTexts.Find(LegalPageKind.Terms, default))!.Text.ShouldBe("Other.");

        (await cast.Do(new WriteLegalPage(LegalPageKind.Terms, " "))).ShouldBe(Outcome.Done);
        (await cast.LegalTexts.Find(LegalPageKind.Terms, default)).ShouldBeNull();
        (await cast.Studios.Find(default))!.Fact.Legal.HasTerms.ShouldBeFalse();
        (await cast.Do(new WriteLegalPage(LegalPageKind.Terms, ""))).ShouldBe(Outcome.Done);
    }

    [Fact]
    public async Task A_text_without_end_is_refused()
    {
        var cast = await Cast.WithStudio();

        (await cast.Do(new WriteLegalPage(LegalPageKind.Privacy, new string('a', 60_001)))).ShouldBe(Outcome.Refused("The text can have at most 60000 characters.", "Text"));
    }

    [Fact]
    public async Task Before_the_first_start_there_is_nobody_to_tell_of()
    {
        (await new Cast().Do(Details)).Reason.ShouldBe("The studio is not open yet: its owner's account comes first.");
        (await new Cast().Do(new WriteLegalPage(LegalPageKind.Terms, "Mine."))).Reason.ShouldBe("The studio is not open yet: its owner's account comes first.");
    }
}
