using System.Text;
using BuildingBlocks.Storage.Zip;
using FsCheck;
using FsCheck.Fluent;

namespace BuildingBlocks.Storage.Tests.Zip;

public sealed class ArchiveNamesTests
{
    private readonly ArchiveNames _names = new();

    [Theory]
    [InlineData("IMG_0001.JPG")]
    [InlineData("Größe & Übermut.jpg")]
    [InlineData("新郎新婦.jpg")]
    [InlineData("👩‍❤️‍💋‍👨🏽 forever.jpg")]
    [InlineData("no extension")]
    [InlineData("a.tar.gz")]
    [InlineData("100% [final] (3) 'x' #1;~$.jpg")]
    public void A_good_name_stays(string name) => _names.Add(name).ShouldBe(name);

    [Theory]
    [InlineData("a<b>c:d\"e/f\\g|h?i*j.jpg", "a_b_c_d_e_f_g_h_i_j.jpg")]
    [InlineData("tab\tline\nnull\0bell\u0007del\u007F.jpg", "tab_line_null_bell_del_.jpg")]
    [InlineData("../../etc/passwd", "_._.._etc_passwd")]
    [InlineData("photo.jpg. . ", "photo.jpg")]
    [InlineData("  photo.jpg", "photo.jpg")]
    [InlineData(".hidden.jpg", "_hidden.jpg")]
    [InlineData("", "unnamed")]
    [InlineData("..", "unnamed")]
    [InlineData(" . ", "unnamed")]
    [InlineData("CON", "_CON")]
    [InlineData("nul.jpg", "_nul.jpg")]
    [InlineData("com1.tar.gz", "_com1.tar.gz")]
    [InlineData("LPT9 .jpg", "_LPT9 .jpg")]
    [InlineData("COM².jpg", "_COM².jpg")]
    [InlineData("Console.jpg", "Console.jpg")]
    [InlineData("invoice\u202Egpj.exe", "invoice_gpj.exe")]
    [InlineData("u\u0308ber.jpg", "über.jpg")]
    public void A_name_that_some_system_refuses_is_mended(string name, string mended) => _names.Add(name).ShouldBe(mended);

    // Not an InlineData: attributes cannot hold such a string.
    [Fact]
    public void Half_a_character_is_mended() => _names.Add("half\uD83D.jpg").ShouldBe("half_.jpg");

    [Fact]
    public void Equal_names_are_numbered_before_the_extension() =>
        Add("a.jpg", "a.jpg", "a.jpg", "b", "b").ShouldBe(["a.jpg", "a (2).jpg", "a (3).jpg", "b", "b (2)"]);

    [Fact]
    public void A_number_that_is_taken_is_passed_over() =>
        Add("a (2).jpg", "a.jpg", "a.jpg", "a (2).jpg").ShouldBe(["a (2).jpg", "a.jpg", "a (3).jpg", "a (2) (2).jpg"]);

    [Theory]
    [InlineData("Photo.jpg", "PHOTO.JPG", "PHOTO (2).JPG")]
    [InlineData("übermut.jpg", "U\u0308BERMUT.jpg", "ÜBERMUT (2).jpg")]
    [InlineData("Straße.jpg", "STRASSE.jpg", "STRASSE (2).jpg")]
    [InlineData("a:b.jpg", "a?b.jpg", "a_b (2).jpg")]
    public void Names_that_some_system_takes_for_the_same_are_numbered(string first, string second, string numbered)
    {
        _names.Add(first);

        _names.Add(second).ShouldBe(numbered);
    }

    [Fact]
    public void Equal_names_in_other_folders_stay() =>
        new[] { _names.Add("a.jpg", "Party"), _names.Add("a.jpg", "Church"), _names.Add("a.jpg"), _names.Add("A.jpg", "Party") }
            .ShouldBe(["Party/a.jpg", "Church/a.jpg", "a.jpg", "Party/A (2).jpg"]);

    [Fact]
    public void Folders_that_some_system_takes_for_the_same_are_one() =>
        new[] { _names.Add("a.jpg", "Party"), _names.Add("b.jpg", "PARTY "), _names.Add("a.jpg", "party") }
            .ShouldBe(["Party/a.jpg", "Party/b.jpg", "Party/a (2).jpg"]);

    [Fact]
    public void A_folder_is_never_named_as_a_file() =>
        new[] { _names.Add("Party"), _names.Add("a.jpg", "Party"), _names.Add("a.jpg", "Church"), _names.Add("church") }
            .ShouldBe(["Party", "Party (2)/a.jpg", "Church/a.jpg", "church (2)"]);

    [Fact]
    public void A_folder_cannot_lead_out_of_the_archive() => _names.Add("a.jpg", "../..").ShouldBe("_._/a.jpg");

    [Fact]
    public void A_long_name_is_cut_between_letters_and_keeps_its_extension()
    {
        const string family = "👩‍👩‍👧‍👦";

        var name = _names.Add(string.Concat(Enumerable.Repeat(family, 30)) + ".jpeg");

        Encoding.UTF8.GetByteCount(name).ShouldBe((7 * Encoding.UTF8.GetByteCount(family)) + 5);
        name.ShouldBe(string.Concat(Enumerable.Repeat(family, 7)) + ".jpeg");
    }

    [Fact]
    public void Long_equal_names_are_cut_to_make_room_for_their_numbers()
    {
        var names = Add([.. Enumerable.Repeat(new string('x', 300) + ".jpg", 12)]);

        names.ShouldBeUnique();
        names.ShouldAllBe(name => name.Length == 200 && name.EndsWith(".jpg", StringComparison.Ordinal));
        names[^1].ShouldEndWith("x (12).jpg");
    }

    [Fact]
    public void Many_equal_names_take_no_longer_than_others() =>
        Add([.. Enumerable.Repeat("DSC_0001.jpg", 20_000)])[^1].ShouldBe("DSC_0001 (20000).jpg");

    [Fact]
    public void Whatever_a_file_is_called_an_archive_takes_it() =>
        Check.QuickThrowOnFailure(Prop.ForAll<string[]>(
            names => new ZipLayout([.. Add([.. names.Select(name => name ?? "")]).Select(name => new ZipEntry(name, 0, 0, Archive.Taken, ""))]).Length > 0));

    private static string[] Add(params string[] names)
    {
        var fresh = new ArchiveNames();
        return [.. names.Select(name => fresh.Add(name))];
    }
}
