using System.Globalization;
using System.Security;
using System.Text;
using BuildingBlocks.Documents.Pdf;

namespace BuildingBlocks.Documents.Writing;

/// <summary>What the document says about itself, in the two places where programs look.</summary>
internal static class Metadata
{
    public static void WriteInfo(ByteBuffer buffer, PdfSettings settings)
    {
        string time = settings.CreatedAt.ToUniversalTime().ToString("'(D:'yyyyMMddHHmmss'Z)'", CultureInfo.InvariantCulture);
        buffer.Add("<</Title"u8).Text(settings.Title);
        if (settings.Author is string author)
        {
            buffer.Add("/Author"u8).Text(author);
        }

        buffer.Add("/Creator"u8).Text(settings.Creator).Add("/Producer"u8).Text(settings.Creator)
            .Add("/CreationDate"u8).Add(time).Add("/ModDate"u8).Add(time).Add(">>"u8);
    }

    public static byte[] Xmp(PdfSettings settings)
    {
        string time = settings.CreatedAt.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        string creator = Escape(settings.Creator);
        string author = settings.Author is null ? "" : $"<dc:creator><rdf:Seq><rdf:li>{Escape(settings.Author)}</rdf:li></rdf:Seq></dc:creator>";
        return Encoding.UTF8.GetBytes($"""
            <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{Escape(settings.Title)}</rdf:li></rdf:Alt></dc:title>
            {author}
            <dc:language><rdf:Bag><rdf:li>{Escape(settings.Language)}</rdf:li></rdf:Bag></dc:language>
            <xmp:CreatorTool>{creator}</xmp:CreatorTool><pdf:Producer>{creator}</pdf:Producer>
            <xmp:CreateDate>{time}</xmp:CreateDate><xmp:ModifyDate>{time}</xmp:ModifyDate>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>
            """.ReplaceLineEndings("\n"));
    }

    // XML knows no control characters, not even escaped.
    private static string Escape(string text) =>
        SecurityElement.Escape(new string([.. text.Where(c => !char.IsControl(c))]))!;
}
