using System.Globalization;
using Host.Web;

namespace Host.Tests.Web;

public sealed class CountriesTests
{
    [Theory]
    [InlineData("en-US", "Austria", "France", "Switzerland")]
    [InlineData("de", "Österreich", "Frankreich", "Schweiz")]
    [InlineData("fr", "Autriche", "France", "Suisse")]
    [InlineData("es", "Austria", "Francia", "Suiza")]
    [InlineData("he", "אוסטריה", "צרפת", "שווייץ")]
    public void Countries_have_their_names_in_the_readers_language(string language, string austria, string france, string switzerland)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = new CultureInfo(language);
        try
        {
            new[] { "AT", "FR", "CH" }.Select(Countries.NameOf).ShouldBe([austria, france, switzerland]);
            Countries.All.Count.ShouldBeGreaterThan(200);
            Countries.All.ShouldAllBe(country => country.Text.Length > 2 && country.Value.Length == 2 && !country.Text.Contains('['));
            Countries.All.Select(country => country.Value).ShouldBeUnique();
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void What_is_no_country_is_called_as_it_was_typed() => Countries.NameOf("QQ").ShouldBe("QQ");
}
