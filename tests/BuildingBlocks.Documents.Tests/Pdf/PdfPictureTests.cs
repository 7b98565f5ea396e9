using System.Buffers.Binary;
using System.IO.Compression;
using BuildingBlocks.Documents.Pdf;

namespace BuildingBlocks.Documents.Tests.Pdf;

public sealed class PdfPictureTests
{
    [Fact]
    public async Task A_logo_stands_on_the_first_page_and_other_programs_find_nothing_wrong_with_it()
    {
        PdfSettings settings = Samples.Settings with { Logo = PdfPicture.FromPng(Png(60, 20)) };

        byte[] pdf = await Samples.Write(async d =>
        {
            await d.Paragraph("first");
            await d.PageBreak();
            await d.Paragraph("second");
        }, settings);

        (await PdfTools.Check(pdf)).ShouldContain("No syntax or stream encoding errors found");
        (await PdfTools.Images(pdf)).ShouldMatch(@"1\s+0\s+image\s+60\s+20\s+rgb");
        string plain = await PdfTools.Plain(pdf);
        plain.Split("/Logo Do").Length.ShouldBe(2);
        (await PdfTools.Pages(pdf)).Length.ShouldBe(2);
    }

    [Fact]
    public void What_can_not_be_taken_as_it_is_is_refused()
    {
        Should.Throw<FormatException>(() => PdfPicture.FromPng("GIF89a"u8)).Message.ShouldBe("This is no PNG.");
        Should.Throw<FormatException>(() => PdfPicture.FromPng(Png(4, 4, colorType: 6))).Message.ShouldContain("without transparency");
        Should.Throw<FormatException>(() => PdfPicture.FromPng(Png(4, 4, interlaced: 1))).Message.ShouldContain("not interlaced");
        byte[] whole = Png(60, 20);
        for (int length = 8; length < whole.Length - 12; length += 7)
            Should.Throw<FormatException>(() => PdfPicture.FromPng(whole.AsSpan(0, length)));
    }

    private static byte[] Png(int width, int height, byte colorType = 2, byte interlaced = 0)
    {
        byte[] head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), height);
        (head[8], head[9], head[12]) = (8, colorType, interlaced);
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            deflate.Write(new byte[height * (1 + width * 3)]);
        return [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, .. Chunk("IHDR"u8, head), .. Chunk("IDAT"u8, packed.ToArray()), .. Chunk("IEND"u8, [])];
    }

    // Nobody looks at its sum: the pixels have one of their own.
    private static byte[] Chunk(ReadOnlySpan<byte> name, byte[] content)
    {
        byte[] length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, content.Length);
        return [.. length, .. name, .. content, 0, 0, 0, 0];
    }
}
