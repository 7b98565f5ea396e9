using System.Text.RegularExpressions;
using BuildingBlocks.Documents.Pdf;

namespace BuildingBlocks.Documents.Tests.Pdf;

public sealed partial class PdfDocumentTests
{
    [Fact]
    public async Task Other_programs_find_nothing_wrong_with_a_document_of_everything()
    {
        byte[] pdf = await Samples.Write(Everything);

        (await PdfTools.Check(pdf)).ShouldContain("No syntax or stream encoding errors found");
    }

    [Theory]
    [InlineData("Zürich, Łódź, Genève, Ærø: 12.50 €, £ 3, ¥ 500")]
    [InlineData("“AVATAR” – To Wolfgang; fi fl ffi … 2026-11-21")]
    [InlineData("עברית")]
    [InlineData("חתונה של נועה ודן")]
    [InlineData("שלום עולם! תודה (רבה)")]
    [InlineData("emoji 😀 and 漢字 without a font")]
    public async Task Text_is_read_back_in_its_order(string text)
    {
        byte[] pdf = await Samples.Write(d => d.Paragraph(text), Samples.Settings with { Footer = " ", PageNumber = (_, _) => "" });

        (await PdfTools.Text(pdf)).Trim().ShouldBe(text);
    }

    [Fact]
    public async Task A_Hebrew_document_with_numbers_and_names_is_read_back_in_its_order()
    {
        PdfSettings hebrew = Samples.Settings with { Language = "he", Title = "דוח מכירות", PageNumber = (page, pages) => $"עמוד {page} מתוך {pages}" };

        string text = await PdfTools.Text(await Samples.Write(
            async d =>
            {
                d.Heading("דוח מכירות של הסטודיו");
                await d.Paragraph("הזמנה 1234 מתאריך 2026-11-21 שולמה במלואה, תודה רבה ונתראה בקרוב");
                await d.Paragraph("כל החשבוניות (כולל זיכויים) לפי Gallery ובהתאם לחוק הישראלי");
            },
            hebrew));

        text.ShouldContain("דוח מכירות של הסטודיו");
        // Around numbers and commas pdftotext puts the space at the other side of them, whoever wrote the document.
        string together = text.Replace(" ", "", StringComparison.Ordinal);
        together.ShouldContain("הזמנה1234מתאריך2026-11-21שולמהבמלואה,תודהרבהונתראהבקרוב");
        together.ShouldContain("כלהחשבוניות(כוללזיכויים)לפיGalleryובהתאםלחוקהישראלי");
        together.ShouldContain("עמוד1מתוך1");
    }

    [Fact]
    public async Task The_document_says_what_it_is_and_who_made_it()
    {
        byte[] pdf = await Samples.Write(d => d.Paragraph("x"), Samples.Settings with { Title = "Verkäufe <“&”> עברית", Language = "de-CH" });

        string info = await PdfTools.Info(pdf), plain = await PdfTools.Plain(pdf);
        info.ShouldMatch(@"Title:\s+Verkäufe <“&”> עברית");
        info.ShouldMatch(@"Author:\s+Studio Łódź");
        info.ShouldMatch(@"Creator:\s+Gallery");
        info.ShouldMatch(@"CreationDate:\s+2026-11-21T12:30:00Z");
        info.ShouldMatch(@"Metadata Stream:\s+yes");
        info.ShouldMatch(@"PDF version:\s+1\.7");
        plain.ShouldMatch(@"/Lang \(de-CH\)|/Lang <feff00640065002d00430048>");
        plain.ShouldContain("/DisplayDocTitle true");
        plain.ShouldContain("<rdf:li xml:lang=\"x-default\">Verkäufe &lt;“&amp;”&gt; עברית</rdf:li>");
        plain.ShouldContain("<rdf:li>de-CH</rdf:li>");
    }

    [Fact]
    public async Task Fonts_are_embedded_as_subsets_with_their_characters_and_unused_ones_are_left_out()
    {
        string[] fonts = (await PdfTools.Fonts(await Samples.Write(d => d.Paragraph("Zürich עברית")))).TrimEnd().Split('\n')[2..];

        fonts.Length.ShouldBe(2);
        fonts.ShouldAllBe(line => SubsetFont().IsMatch(line));
        fonts.ShouldContain(line => line.Contains("+Inter-Regular"));
        fonts.ShouldContain(line => line.Contains("+Heebo-Regular"));
    }

    [Fact]
    public async Task Every_page_tells_its_number_and_how_many_there_are()
    {
        string[] pages = await PdfTools.Pages(await Samples.Write(async d =>
        {
            for (int i = 0; i < 12; i++)
            {
                await d.PageBreak();
                await d.Paragraph($"This is page {i + 1}.");
            }
        }));

        pages.Length.ShouldBe(12);
        for (int i = 0; i < pages.Length; i++)
        {
            pages[i].ShouldContain($"This is page {i + 1}.");
            pages[i].ShouldContain("Sales of November");
            pages[i].ShouldContain($"Page {i + 1} of 12");
        }
    }

    [Fact]
    public async Task The_same_input_gives_the_same_bytes()
    {
        (await Samples.Write(Everything)).ShouldBe(await Samples.Write(Everything));
    }

    [Fact]
    public async Task A_document_without_content_is_one_empty_page()
    {
        byte[] pdf = await Samples.Write(_ => Task.CompletedTask);

        await PdfTools.Check(pdf);
        (await PdfTools.Pages(pdf)).ShouldHaveSingleItem().ShouldContain("Page 1 of 1");
    }

    [Fact]
    public async Task A_heading_goes_to_the_next_page_with_what_it_heads()
    {
        string[] pages = await PdfTools.Pages(await Samples.Write(async d =>
        {
            await d.Paragraph("First");
            d.Space(600);
            d.Heading("The heading", 2);
            await d.Table(Samples.Journal, Samples.Lines(1));
        }));

        pages.Length.ShouldBe(2);
        pages[0].ShouldNotContain("The heading");
        pages[1].ShouldContain("The heading");
        pages[1].ShouldContain("2026-00001");
    }

    [Fact]
    public async Task A_heading_with_nothing_below_it_is_drawn_all_the_same()
    {
        byte[] pdf = await Samples.Write(async d =>
        {
            d.Heading("Before the break");
            await d.PageBreak();
            d.Heading("At the end");
        });

        string[] pages = await PdfTools.Pages(pdf);
        pages.Length.ShouldBe(2);
        pages[0].ShouldContain("Before the break");
        pages[1].ShouldContain("At the end");
    }

    [Fact]
    public async Task Pages_go_to_the_stream_as_they_are_finished_and_never_block()
    {
        await using var stream = new AsyncOnlyStream();
        PdfDocument document = PdfDocument.Create(stream, Samples.Settings);
        long early = 0;

        await document.Table(Samples.Journal, Samples.Lines(2_000).Select((line, i) =>
        {
            early = i == 1_000 ? stream.Written : early;
            return line;
        }));
        await document.Finish();

        early.ShouldBeInRange(stream.Written / 4, stream.Written * 3 / 4);
    }

    [Fact]
    public async Task A_finished_document_takes_nothing_more()
    {
        PdfDocument document = PdfDocument.Create(new MemoryStream(), Samples.Settings);
        await document.Finish();

        (await Should.ThrowAsync<InvalidOperationException>(() => document.Paragraph("late"))).Message.ShouldContain("finished");
        await Should.ThrowAsync<InvalidOperationException>(() => document.Finish());
    }

    [Fact]
    public void A_color_that_is_none_is_refused()
    {
        PdfColor.FromHex("#B4552D").ShouldBe(new PdfColor(0xB4, 0x55, 0x2D));
        Should.Throw<FormatException>(() => PdfColor.FromHex("red")).Message.ShouldBe("A color is written like #B4552D, not \"red\".");
    }

    private static async Task Everything(PdfDocument d)
    {
        await d.LetterHead(new PdfLetterHead("Studio Łódź", ["Seestrasse 12", "8002 Zürich"])
        {
            Recipient = ["Anna & Ben Muster", "נועה לוי"],
            Facts = [new PdfFact("Invoice", "2026-00042")],
        });
        d.Heading("Sales");
        await d.Paragraph("Running text", PdfTone.Strong);
        await d.KeyFigures([new PdfKeyFigure("Revenue", "12,480.00 €", "+12 %"), new PdfKeyFigure("Orders", "84")]);
        await d.Bars([new PdfBar("Anna & Ben", 500, "500.00 €"), new PdfBar("Refunds", -80, "-80.00 €")]);
        await d.Bars([]);
        await d.KeyFigures([]);
        await d.Table(Samples.Journal, Samples.Lines(90));
    }

    [GeneratedRegex(@"^[A-Z]{6}\+\S+\s+CID TrueType\s+Identity-H\s+yes yes yes")]
    private static partial Regex SubsetFont();
}
