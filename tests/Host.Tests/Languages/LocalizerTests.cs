using System.Globalization;
using BuildingBlocks;
using Host.Languages;

namespace Host.Tests.Languages;

public sealed class LocalizerTests : IDisposable
{
    private static readonly Localizer T = new(Catalog.Of);

    private readonly (CultureInfo Formats, CultureInfo Words) _before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);

    public void Dispose() => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = _before;

    [Theory]
    [InlineData("en", 0, "0 photos")]
    [InlineData("en", 1, "1 photo")]
    [InlineData("de", 1234, "1.234 Fotos")]
    [InlineData("fr", 0, "0 photo")]
    [InlineData("fr", 2, "2 photos")]
    [InlineData("es", 1, "1 foto")]
    [InlineData("he", 1, "תמונה אחת")]
    [InlineData("he", 2, "שתי תמונות")]
    [InlineData("he", 3, "\u20683\u2069 תמונות")]
    public void A_count_takes_the_form_its_language_has_for_it(string code, int count, string wanted)
    {
        Read(code);

        T.Photos(count).ShouldBe(wanted);
    }

    [Fact]
    public void A_sentence_without_a_translation_is_said_in_English()
    {
        Read("de");

        T["Nobody translated {0}.", "this"].Value.ShouldBe("Nobody translated this.");
        T["Nobody translated {0}.", "this"].ResourceNotFound.ShouldBeTrue();
    }

    [Fact]
    public void A_refusal_is_said_with_its_values_in_the_readers_format()
    {
        Read("es");
        var (quota, wanted) = (1200, 1300);

        T.Say(Outcome.Refused($"All {quota:N0} free downloads of this gallery are used. Your photographer can give you more.").Sentence!).ShouldStartWith("Las 1.200 descargas");
        T.Say(Outcome.Refused($"{wanted} {{places}}").Sentence!).ShouldBe("1300 {places}");
    }

    [Theory]
    [InlineData("fr", 4_230_000, "4,2\u00a0Mo")]
    [InlineData("de", 850_000, "850\u00a0KB")]
    [InlineData("fr", 12, "12\u00a0octets")]
    public void Sizes_are_in_the_readers_units(string code, long bytes, string wanted)
    {
        Read(code);

        T.Bytes(bytes).ShouldBe(wanted);
    }

    private static void Read(string code) => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (Language.Find(code)!.Culture, CultureInfo.GetCultureInfo(code));
}
