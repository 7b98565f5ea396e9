using BuildingBlocks.Documents.Fonts;

namespace BuildingBlocks.Documents.Tests.Fonts;

public sealed class FontSubsetTests
{
    public static TheoryData<string> Files { get; } =
        new(Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "fonts"), "*.ttf").Select(f => Path.GetFileName(f)!));

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_glyph_kept_keeps_its_outline_and_its_advance(string file)
    {
        TrueTypeFont font = Read(file);
        var random = new Random(11);
        for (int round = 0; round < 8; round++)
        {
            List<ushort> glyphs = [0, .. Enumerable.Range(0, 60).Select(_ => (ushort)random.Next(font.GlyphCount))];

            var subset = new SubsetReader(FontSubset.Write(font, glyphs));

            for (int i = 0; i < glyphs.Count; i++)
            {
                subset.Advance(i).ShouldBe(font.AdvanceOf(glyphs[i]));
                subset.Bearing(i).ShouldBe(font.BearingOf(glyphs[i]));
                subset.Shape(i).ShouldBe(SubsetReader.Shape(g => font.OutlineOf((ushort)g).ToArray(), glyphs[i]));
            }
        }
    }

    [Fact]
    public void Parts_of_a_composite_glyph_come_along()
    {
        TrueTypeFont font = Read("Inter_400Regular.ttf");
        ushort umlaut = font.GlyphOf('ü');
        CompositeGlyph.PartsIn(font.OutlineOf(umlaut)).Count.ShouldBe(2);

        var subset = new SubsetReader(FontSubset.Write(font, [0, umlaut]));

        subset.GlyphCount.ShouldBeGreaterThanOrEqualTo(4);
        subset.Shape(1).Length.ShouldBeGreaterThan(100);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_checksums_of_the_subset_are_right_and_it_is_small(string file)
    {
        TrueTypeFont font = Read(file);

        byte[] subset = FontSubset.Write(font, [0, font.GlyphOf('a'), font.GlyphOf('1')]);

        new SubsetReader(subset).ChecksumsAreRight().ShouldBeTrue();
        subset.Length.ShouldBeLessThan(6_000);
    }

    [Fact]
    public void A_character_map_of_either_format_is_read()
    {
        Read("Inter_400Regular.ttf").GlyphOf(0x1F12F).ShouldBeGreaterThan((ushort)0, "format 12, beyond the basic plane");
        Read("Heebo_400Regular.ttf").GlyphOf('א').ShouldBeGreaterThan((ushort)0, "format 4");
        Read("Heebo_400Regular.ttf").GlyphOf(0x1F600).ShouldBe((ushort)0);
    }

    [Fact]
    public void What_is_no_font_is_refused_with_a_sentence()
    {
        Should.Throw<InvalidDataException>(() => TrueTypeFont.Read("wOF2 is for the web"u8.ToArray(), "a.woff2"))
            .Message.ShouldBe("The font a.woff2 cannot be used: It is no TrueType font (.ttf). OpenType with CFF outlines, collections and web fonts are not read.");
        Should.Throw<InvalidDataException>(() => TrueTypeFont.Read([], "empty.ttf")).Message.ShouldStartWith("The font empty.ttf cannot be used:");
    }

    [Theory]
    [InlineData(20)]
    [InlineData(300)]
    [InlineData(3_000)]
    [InlineData(30_000)]
    public void A_font_cut_short_is_refused_with_a_sentence(int length)
    {
        byte[] cut = File.ReadAllBytes(PathOf("Heebo_400Regular.ttf"))[..length];

        Should.Throw<InvalidDataException>(() => TrueTypeFont.Read(cut, "cut.ttf")).Message.ShouldStartWith("The font cut.ttf cannot be used:");
    }

    [Fact]
    public void A_font_whose_maker_forbids_embedding_is_refused()
    {
        byte[] font = File.ReadAllBytes(PathOf("Heebo_400Regular.ttf"));
        int os2 = SubsetReader.TableAt(font, "OS/2");
        (font[os2 + 8], font[os2 + 9]) = (0, 2);

        Should.Throw<InvalidDataException>(() => TrueTypeFont.Read(font, "x.ttf")).Message.ShouldContain("does not allow it to be embedded");
    }

    private static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "fonts", file);

    private static TrueTypeFont Read(string file) => TrueTypeFont.Read(File.ReadAllBytes(PathOf(file)), file);
}
