using Galleries.Domain;

namespace Galleries.Tests.Domain;

public sealed class NamesTests
{
    [Theory]
    [InlineData("/home/anna/IMG_1.jpg", "IMG_1.jpg")]
    [InlineData(@"C:\Users\Anna\IMG_1.jpg", "IMG_1.jpg")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("a\u0000b\r\n\u202Egpj.jpg", "abgpj.jpg")]
    [InlineData("  Grüße 😀.jpg ", "Grüße 😀.jpg")]
    [InlineData("", "unnamed")]
    [InlineData("..", "unnamed")]
    [InlineData("folder/", "unnamed")]
    public void File_names_lose_their_path_and_everything_invisible(string sent, string kept) => FileName.Clean(sent).ShouldBe(kept);

    [Fact]
    public void Half_a_character_becomes_one_that_can_be_stored() => FileName.Clean("half\uD83D.jpg").ShouldBe("half\uFFFD.jpg");

    [Fact]
    public void Long_file_names_are_shortened_before_their_extension()
    {
        var name = FileName.Clean(new string('x', 5000) + ".jpeg");

        name.Length.ShouldBe(200);
        name.ShouldEndWith("x.jpeg");
    }

    [Theory]
    [InlineData("Anna & Ben", "anna-and-ben-")]
    [InlineData("Zoë's Größe — Łódź!", "zoes-grosse-lodz-")]
    [InlineData("חתונה", "gallery-")]
    [InlineData("   ", "gallery-")]
    public void Addresses_are_plain_letters_with_a_suffix(string name, string start)
    {
        var slug = Slug.For(name);

        slug.ShouldStartWith(start);
        slug.Length.ShouldBe(start.Length + 6);
        slug.ShouldAllBe(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-');
    }

    [Fact]
    public void Equal_names_get_addresses_of_their_own() => Slug.For("Anna").ShouldNotBe(Slug.For("Anna"));

    [Theory]
    [InlineData("MÜLLER", "muller")]
    [InlineData("Straße", "strasse")]
    [InlineData("Ærøskøbing", "aeroskobing")]
    [InlineData("ﬁnal", "final")]
    public void The_search_forgets_case_and_accents(string text, string folded) => Folding.Fold(text).ShouldBe(folded);
}
