using System.Globalization;
using Galleries.Domain;

namespace Galleries.Tests.Domain;

public sealed class NaturalOrderTests
{
    [Theory]
    [InlineData("IMG_2.jpg", "IMG_10.jpg")]
    [InlineData("img_2.jpg", "IMG_10.JPG")]
    [InlineData("IMG_002.jpg", "IMG_10.jpg")]
    [InlineData("2.jpg", "10.jpg")]
    [InlineData("a.jpg", "a (1).jpg")]
    [InlineData("a (2).jpg", "a (10).jpg")]
    [InlineData("Ärger.jpg", "Bär.jpg")]
    [InlineData("DSC 1 2.jpg", "DSC 1 10.jpg")]
    [InlineData("9.jpg", "99999999999999999999999999999999999999.jpg")]
    [InlineData("IMG_1", "IMG_1.jpg")]
    public void What_people_expect_first_comes_first(string first, string second) =>
        string.CompareOrdinal(NaturalOrder.OfName(first), NaturalOrder.OfName(second)).ShouldBeLessThan(0);

    [Theory]
    [InlineData("IMG_1.jpg", "img_1.JPG")]
    [InlineData("IMG_01.jpg", "IMG_1.jpg")]
    [InlineData("é.jpg", "e\u0301.jpg")]
    public void Names_that_differ_only_in_writing_have_one_place(string one, string other) =>
        NaturalOrder.OfName(one).ShouldBe(NaturalOrder.OfName(other));

    [Fact]
    public void The_language_of_the_machine_does_not_matter()
    {
        var before = CultureInfo.CurrentCulture;
        var expected = NaturalOrder.OfName("IMG_I1.jpg");
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            NaturalOrder.OfName("IMG_I1.jpg").ShouldBe(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Dates_sort_both_ways_with_names_behind_them_and_what_has_none_last()
    {
        (string Name, DateTime? Taken)[] photos =
        [
            ("undated.jpg", null), ("b10.jpg", new DateTime(2026, 9, 5, 14, 0, 0)), ("late.jpg", new DateTime(2026, 9, 5, 15, 0, 0)),
            ("b2.jpg", new DateTime(2026, 9, 5, 14, 0, 0)),
        ];

        photos.OrderBy(photo => NaturalOrder.OldestFirst(photo.Taken, NaturalOrder.OfName(photo.Name)), StringComparer.Ordinal)
            .Select(photo => photo.Name).ShouldBe(["b2.jpg", "b10.jpg", "late.jpg", "undated.jpg"]);
        photos.OrderBy(photo => NaturalOrder.NewestFirst(photo.Taken, NaturalOrder.OfName(photo.Name)), StringComparer.Ordinal)
            .Select(photo => photo.Name).ShouldBe(["late.jpg", "b2.jpg", "b10.jpg", "undated.jpg"]);
    }

    [Fact]
    public void The_longest_names_still_make_keys_that_fit_into_an_index() =>
        NaturalOrder.OldestFirst(null, NaturalOrder.OfName(string.Concat(Enumerable.Repeat("ﷺ😀1", 60)) + ".jpg")).Length.ShouldBeLessThanOrEqualTo(400);
}
